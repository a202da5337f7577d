@echo off
rem Runs Maven: the installed one where it is new enough, otherwise a pinned one from Apache's archive, checked and kept
rem in %USERPROFILE%\.m2\wrapper. MAVEN_ARCHIVE names another copy of the archive.
setlocal
set VERSION=3.9.11
set SHA512=03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076
if not defined MAVEN_ARCHIVE set MAVEN_ARCHIVE=https://archive.apache.org/dist/maven
set WRAPPER=%USERPROFILE%\.m2\wrapper
set MAVEN=%WRAPPER%\apache-maven-%VERSION%\bin\mvn.cmd

where mvn.cmd >nul 2>nul || goto pinned
powershell -NoProfile -Command ^
  "if ((mvn.cmd --version | Out-String) -match 'Apache Maven (\d+\.\d+\.\d+)' -and [version]$Matches[1] -ge [version]'3.8.6') { exit 0 } else { exit 1 }" || goto pinned
call mvn.cmd %*
exit /b %ERRORLEVEL%

:pinned
if exist "%MAVEN%" goto run
echo mvnw: fetching Maven %VERSION% 1>&2
powershell -NoProfile -Command ^
  "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
  "New-Item -ItemType Directory -Force $env:WRAPPER | Out-Null; $zip = Join-Path $env:WRAPPER 'maven.zip';" ^
  "Invoke-WebRequest -UseBasicParsing \"$env:MAVEN_ARCHIVE/maven-3/$env:VERSION/binaries/apache-maven-$env:VERSION-bin.zip\" -OutFile $zip;" ^
  "if ((Get-FileHash -Algorithm SHA512 $zip).Hash -ne $env:SHA512) { Remove-Item $zip; throw 'Maven is not what was pinned; refused' };" ^
  "Expand-Archive -Force $zip $env:WRAPPER; Remove-Item $zip" || exit /b 1

:run
call "%MAVEN%" %*
exit /b %ERRORLEVEL%
