#!/usr/bin/env python3
"""check_paper.py PAPER.docx [DIRECTORY]: is this Word document printed as Decree 30/2020/ND-CP, annex I wants it?

Renders it with LibreOffice and compares what stands on the pages with what was laid out: words by pdftotext, lines and
margins in the picture by pdftoppm. Says what is wrong in a sentence and ends with 1. Leaves its pictures in DIRECTORY.
"""
import collections, copy, pathlib, re, subprocess, sys, tempfile, unicodedata, zipfile
import xml.etree.ElementTree as tree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MM = 72 / 25.4
DPI = 200
LEFT, RIGHT, TOP, BOTTOM = 30 * MM, (210 - 15) * MM, 20 * MM, (297 - 20) * MM
SLACK = 0.8 * MM
MOTTO = "Độc lập - Tự do - Hạnh phúc"
MOTTO_WIDTH = 12.242  # times its size, in bold Times New Roman and the fonts that have its measures
PAPER = ""
HEIGHT_OF_A_POINT = 0.0


def fail(sentence):
    print(f"{PAPER}: {sentence}", file=sys.stderr)
    sys.exit(1)


def must(holds, sentence):
    if not holds:
        fail(sentence)


def nfc(text):
    return unicodedata.normalize("NFC", text)


# --- what was laid out

class Paragraph:
    def __init__(self, element):
        self.lines = [""]
        for part in element.iter():
            if part.tag == W + "t":
                self.lines[-1] += nfc(part.text or "")
            elif part.tag == W + "br":
                self.lines.append("")
        self.text = " ".join(self.lines)
        if len(self.lines) == 1 and "\u00a0" in self.text:
            # Blanks that are no no-break ones are where a line has to go on below.
            self.lines = self.text.split(" ")
        sizes = {size.get(W + "val") for size in element.iter(W + "sz") if size.get(W + "val")}
        self.size = float(sizes.pop()) / 2 if len(sizes) == 1 else None
        self.rule = element.find(f"{W}pPr/{W}pBdr/{W}top") is not None


class Paper:
    def __init__(self, file):
        body = tree.fromstring(zipfile.ZipFile(file).read("word/document.xml")).find(W + "body")
        tables = [element for element in body if element.tag == W + "tbl"]
        must(len(tables) >= 2, "it has no head or no foot")
        head = self.cells(tables[0])
        must([len(row) for row in head] == [2, 2], "its head does not have two columns")
        (self.issuer, self.state), (number, date) = head
        self.number, self.date = number[0], date[0]
        self.recipients, self.signature, self.joint = self.foot([self.cells(table) for table in tables[1:]])
        self.body = [Paragraph(element) for element in body if element.tag == W + "p"]
        self.words = re.findall(r"\S+", nfc(" ".join(
            Paragraph(element).text for element in body.iter(W + "p"))))

    @staticmethod
    def foot(tables):
        """Recipients and signature of one signer; or rows of signatures side by side, with the recipients below them."""
        last = tables[-1][0]
        if len(tables[-1]) == 1 and len(last) == 2:
            return last[0], last[1], []
        below = last[0] if len(last) == 1 and len(tables[-1]) == 1 else []
        joint = [[above + name for above, name in zip(*table)]
                 for table in (tables[:-1] if below else tables) if len(table) == 2 and len(table[0]) == len(table[1])]
        must(joint, "it has no foot")
        return below, [], joint

    @staticmethod
    def cells(table):
        return [[[Paragraph(element) for element in cell.iter(W + "p")] for cell in row.iter(W + "tc")]
                for row in table.iter(W + "tr")]


# --- what was printed

Box = collections.namedtuple("Box", "left top right bottom")


class Page:
    def __init__(self, element, picture):
        self.width, self.height = float(element.get("width")), float(element.get("height"))
        self.words = [(nfc(word.text), Box(*(float(word.get(side)) for side in ("xMin", "yMin", "xMax", "yMax"))))
                      for word in element.findall(".//{*}word")]
        self.picture = picture

    def find(self, text, below=0.0, leading=False):
        """The box around these words in this order, where they stand first below a height, or first lead a line; or None."""
        return next(self.every(text, below, leading), None)

    def every(self, text, below=0.0, leading=False):
        wanted = text.split()
        words = [word for word in self.words if word[1].top >= below]
        for at in range(len(words) - len(wanted) + 1):
            here = words[at:at + len(wanted)]
            inside = leading and at > 0 and abs(words[at - 1][1].top - here[0][1].top) < 4
            if [word for word, _ in here] == wanted and not inside:
                boxes = [box for _, box in here]
                yield Box(min(b.left for b in boxes), min(b.top for b in boxes),
                          max(b.right for b in boxes), max(b.bottom for b in boxes))

    def column(self, left, right):
        """The same page with the words that stand between two lines down it."""
        part = copy.copy(self)
        part.words = [word for word in self.words if left <= (word[1].left + word[1].right) / 2 <= right]
        return part

    def line(self, text, below=0.0):
        box = self.find(text, below)
        must(box is not None, f"“{text}” is not printed on one line where it was laid out")
        return box


class Picture:
    """A grey picture; lengths in points."""

    def __init__(self, file):
        data = file.read_bytes()
        header = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data)
        self.width, self.height = int(header.group(1)), int(header.group(2))
        self.rows = [data[header.end() + y * self.width:header.end() + (y + 1) * self.width] for y in range(self.height)]

    def dark(self, y):
        return [x for x, grey in enumerate(self.rows[y]) if grey < 128]

    def ink(self, top=0.0, bottom=None):
        """The box around everything dark between two heights, or None."""
        first, last = int(top * DPI / 72), int((bottom or self.height * 72 / DPI) * DPI / 72)
        found = [(y, dark) for y in range(first, min(last, self.height)) for dark in [self.dark(y)] if dark]
        if not found:
            return None
        return Box(*(value * 72 / DPI for value in (min(dark[0] for _, dark in found), found[0][0],
                                                    max(dark[-1] for _, dark in found) + 1, found[-1][0] + 1)))

    def rule(self, left, right, top, bottom):
        """The longest unbroken horizontal line in this box: (left, right) in points."""
        best = (0, 0)
        for y in range(int(top * DPI / 72), min(int(bottom * DPI / 72), self.height)):
            start = None
            row = self.rows[y]
            for x in range(int(left * DPI / 72), min(int(right * DPI / 72), self.width) + 1):
                dark = x < self.width and row[x] < 160
                if dark and start is None:
                    start = x
                elif not dark and start is not None:
                    if x - start > best[1] - best[0]:
                        best = (start, x)
                    start = None
        return best[0] * 72 / DPI, best[1] * 72 / DPI


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=180)
    must(done.returncode == 0, f"{command[0]} ends with {done.returncode}: {done.stderr.strip()[-300:]}")
    return done.stdout


def printed(file, directory):
    run("soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{directory}/office",
        "--convert-to", "pdf", "--outdir", str(directory), str(file))
    pdf = directory / (file.stem + ".pdf")
    must(pdf.exists(), "LibreOffice makes no PDF of it")
    run("pdftoppm", "-r", str(DPI), "-gray", str(pdf), str(directory / file.stem))
    run("pdftoppm", "-r", "80", "-png", str(pdf), str(directory / file.stem))
    box = directory / "words.html"
    run("pdftotext", "-bbox", str(pdf), str(box))
    pages = tree.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", box.read_text(encoding="utf-8"))).findall(".//{*}page")
    pictures = sorted(directory.glob(file.stem + "-*.pgm"))
    fonts = {line.split()[0] for line in run("pdffonts", str(pdf)).splitlines()[2:] if line.split()}
    return [Page(page, Picture(picture)) for page, picture in zip(pages, pictures)], fonts


# --- what the decree wants

def check_sheet(pages):
    for number, page in enumerate(pages, 1):
        must(abs(page.width - 210 * MM) < 2 and abs(page.height - 297 * MM) < 2, f"page {number} is not A4")
        top = TOP if number == 1 else TOP - 12 * MM
        ink = page.picture.ink()
        must(ink is not None, f"page {number} is empty")
        must(ink.left > LEFT - SLACK, f"page {number} has ink {(LEFT - ink.left) / MM:.1f} mm inside the left margin of 30 mm")
        must(ink.right < RIGHT + SLACK, f"page {number} has ink {(ink.right - RIGHT) / MM:.1f} mm inside the right margin of 15 mm")
        must(ink.top > top - SLACK, f"page {number} has ink in the top margin of 20 mm")
        must(ink.bottom < BOTTOM + SLACK, f"page {number} has ink in the bottom margin of 20 mm")
        text = page.picture.ink(TOP)
        must(text is not None and text.right - text.left > 40 * MM, f"page {number} holds next to nothing")


def check_fonts(fonts):
    strange = [font for font in fonts if not re.search(r"TimesNewRoman|LiberationSerif|Tinos", font)]
    must(not strange, f"it is not all in Times New Roman (or a font of its measures): {', '.join(strange)}")


def check_words(paper, pages):
    numbers = [str(number) for number in range(2, len(pages) + 1)]
    shown = collections.Counter(word for page in pages for word, _ in page.words)
    shown.subtract(collections.Counter(numbers))
    wanted = collections.Counter(paper.words)
    lost, added = wanted - shown, +(shown - wanted)
    must(not lost, f"words were laid out and are not printed: {list(lost)[:10]}")
    must(not added, f"words are printed that were not laid out: {list(added)[:10]}")


def measure(page):
    """Boxes of words are as high as the renderer likes; the width of the motto tells how high a point is."""
    global HEIGHT_OF_A_POINT
    box = page.line(MOTTO)
    HEIGHT_OF_A_POINT = (box.bottom - box.top) * MOTTO_WIDTH / (box.right - box.left)


def size_of(box):
    return (box.bottom - box.top) / HEIGHT_OF_A_POINT


def check_size(name, paragraph, box, smallest, largest, lines=1):
    must(paragraph.size is not None and smallest <= paragraph.size <= largest,
         f"{name} is set in {paragraph.size} pt, not {smallest} to {largest}")
    if lines == 1:
        seen = size_of(box)
        must(abs(seen - paragraph.size) < 0.7, f"{name} was laid out in {paragraph.size} pt and is printed in {seen:.1f}")


def check_rule(page, name, boxes, shortest, longest):
    """A line below the last box, in the middle, between two shares of the widest."""
    widest = max(boxes, key=lambda box: box.right - box.left)
    last = boxes[-1]
    width, middle = widest.right - widest.left, (widest.left + widest.right) / 2
    left, right = page.picture.rule(widest.left - 20, widest.right + 20, last.bottom - 1.5, last.bottom + 12)
    must(right - left > 10, f"no line is drawn below {name}")
    share = (right - left) / width
    must(shortest <= share <= longest,
         f"the line below {name} is {share:.2f} of the text above it, not {shortest:.2f} to {longest:.2f}")
    must(abs((left + right) / 2 - middle) < 1.5 * MM, f"the line below {name} is not in the middle")


def check_head(paper, page):
    state, motto = (page.line(paragraph.text) for paragraph in paper.state[:2])
    issuer = [page.line(line) for line in paper.issuer[-2].lines]
    first = page.line(paper.issuer[0].lines[0])
    must(abs(first.top - state.top) < 3, "issuer and Quốc hiệu do not begin side by side")
    must(max(box.right for box in issuer + [first]) < min(state.left, motto.left), "the two columns of the head run into each other")
    check_size("Quốc hiệu", paper.state[0], state, 12, 13)
    check_size("Tiêu ngữ", paper.state[1], motto, 13, 14)
    check_size("the issuer", paper.issuer[-2], issuer[0], 12, 13)
    check_rule(page, "Tiêu ngữ", [motto], 0.97, 1.03)
    check_rule(page, "the issuer", issuer, 1 / 3, 1 / 2)
    number, date = page.line(paper.number.text), page.line(paper.date.text)
    must(re.fullmatch(r"Số: (0[1-9]|[1-9]\d+)/\S+|Số:\s+/\S+", paper.number.text), f"the number reads “{paper.number.text}”")
    must(re.search(r"[Nn]gày (0[1-9]|[12]\d|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm \d{4}$|[Nn]gày\s+tháng\s+năm\s*$", paper.date.text),
         f"the date reads “{paper.date.text}”")
    check_size("the number", paper.number, number, 13, 13)
    check_size("the date", paper.date, date, 13, 14)
    must(abs(number.top - date.top) < 4, "number and date do not stand side by side")
    must(abs((date.left + date.right) - (motto.left + motto.right)) < 4 * MM, "the date is not in the middle below the motto")


def check_body(paper, pages):
    kind, summary = paper.body[0], paper.body[1]
    page = pages[0]
    box = page.line(kind.text)
    must(abs((box.left + box.right) / 2 - (LEFT + RIGHT) / 2) < 1 * MM, f"“{kind.text}” is not in the middle")
    check_size("the kind of the paper", kind, box, 13, 14)
    if not summary.rule and summary.text.strip():
        boxes = [page.line(line) for line in summary.lines]
        check_size("the trích yếu", summary, boxes[0], 13, 14)
        check_rule(page, "the trích yếu", boxes, 1 / 3, 1 / 2)
    for paragraph in paper.body[2:]:
        words = paragraph.text.split()
        if len(words) >= 4 and not paragraph.rule:
            must(paragraph.size is not None and 13 <= paragraph.size <= 14, f"“{' '.join(words[:5])} …” is not in 13 to 14 pt")
            # The same words may begin a line in the middle of another paragraph.
            indents = [(box.left - LEFT) / MM for page in pages for box in page.every(" ".join(words[:4]), leading=True)]
            must(indents, f"“{' '.join(words[:5])} …” is not printed")
            indent = indents[0]
            must(any(9.5 <= indent <= 13.5 or indent > 50 for indent in indents), f"“{' '.join(words[:5])} …” is indented by {indent:.1f} mm, not 10 to 12.7")


def check_numbers(pages):
    must(not any(box.bottom < TOP - 1 for _, box in pages[0].words), "the first page bears a number")
    for number, page in enumerate(pages[1:], 2):
        above = [(word, box) for word, box in page.words if box.bottom < TOP + 2]
        must([word for word, _ in above] == [str(number)], f"page {number} does not bear its number alone in the top margin")
        box = above[0][1]
        must(abs((box.left + box.right) / 2 - (LEFT + RIGHT) / 2) < 1 * MM, f"the number of page {number} is not in the middle")
        seen = size_of(box)
        must(12.4 < seen < 14.6, f"the number of page {number} is printed in {seen:.1f} pt, not 13 to 14")


def check_joint_foot(paper, last):
    """Blocks side by side that keep apart, each in the middle of its own column; the recipients below all of them."""
    below = 0.0
    for row in paper.joint:
        names, ends = [], []
        for place, block in enumerate(row):
            lines = [paragraph for paragraph in block if paragraph.text.strip()]
            width = (RIGHT - LEFT) / len(row)
            column = last.column(LEFT + place * width, LEFT + (place + 1) * width)
            boxes = [column.line(line, below) for paragraph in lines for line in paragraph.lines]
            must(boxes, "a signer has neither an office nor a name")
            if lines[-1].text and len(boxes) > 1:
                must(boxes[-1].top - boxes[-2].bottom > 18 * MM, f"there is no room to sign above “{lines[-1].text}”")
            for paragraph in lines:
                must(paragraph.size is not None and 13 <= paragraph.size <= 14, f"“{paragraph.text}” is set in {paragraph.size} pt")
            middle = LEFT + (place + 0.5) * width
            for line, box in zip([line for paragraph in lines for line in paragraph.lines], boxes):
                must(abs((box.left + box.right) / 2 - middle) < 1.5 * MM, f"“{line}” is not in the middle of its column")
                must(box.left > LEFT + place * width - 1 and box.right < LEFT + (place + 1) * width + 1,
                     f"“{line}” runs out of its column")
            names.append(boxes[-1].top)
            ends.append(boxes[-1].bottom)
        must(max(names) - min(names) < 2, "the names of those who sign do not stand at one height")
        below = max(ends) - 1
    lines = [paragraph for paragraph in paper.recipients if paragraph.text.strip()]
    if lines:
        title = last.line(lines[0].text)
        must(title.top > below, "Nơi nhận does not stand below the signatures")
        must(abs(title.left - LEFT) < 1 * MM, "Nơi nhận does not begin at the left margin")
        check_size("Nơi nhận", lines[0], title, 12, 12)
        check_size("a recipient", lines[1], last.line(" ".join(lines[1].text.split()[:3]), title.bottom - 4), 11, 11)


def check_foot(paper, pages):
    if paper.joint:
        check_joint_foot(paper, pages[-1])
        return
    signed = [paragraph for paragraph in paper.signature if paragraph.text.strip()]
    lines = [paragraph for paragraph in paper.recipients if paragraph.text.strip()]
    last = pages[-1]
    for paragraph, size in zip(lines, [12] + [11] * len(lines)):
        must(paragraph.size == size, f"“{paragraph.text}” is set in {paragraph.size} pt, not {size}")
    title = last.line(lines[0].text) if lines else None
    start = title.top - 8 if title else 0.0
    boxes = [last.line(line, start) for paragraph in signed for line in paragraph.lines]
    if title:
        check_size("Nơi nhận", lines[0], title, 12, 12)
        must(abs(title.left - LEFT) < 1 * MM, "Nơi nhận does not begin at the left margin")
        check_size("a recipient", lines[1], last.line(" ".join(lines[1].text.split()[:3]), title.bottom - 4), 11, 11)
    if signed and lines:
        must(abs(boxes[0].top - title.top) < 8, "signature and Nơi nhận do not begin side by side")
        widest = max(box.right for _, box in last.words if box.left < LEFT + 78 * MM and box.top > title.top)
        must(min(box.left for box in boxes) > LEFT + 78 * MM - 1 and widest < LEFT + 78 * MM + 1,
             "the signature does not stand to the right of the recipients")
    if len(boxes) > 1:
        check_size("the signer's office", signed[0], boxes[0], 13, 14)
        check_size("the signer's name", signed[-1], boxes[-1], 13, 14)
        must(boxes[-1].top - boxes[-2].bottom > 18 * MM, "there is no room to sign above the name")
        middles = [(box.left + box.right) / 2 for box in boxes]
        must(max(middles) - min(middles) < 1 * MM, "the lines of the signature are not below each other")


def main():
    global PAPER
    file = pathlib.Path(sys.argv[1]).resolve()
    PAPER = file.name
    directory = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp()).resolve()
    directory.mkdir(parents=True, exist_ok=True)
    paper = Paper(file)
    pages, fonts = printed(file, directory)
    must(pages, "it has no pages")
    measure(pages[0])
    check_sheet(pages)
    check_fonts(fonts)
    check_words(paper, pages)
    check_head(paper, pages[0])
    check_body(paper, pages)
    check_numbers(pages)
    check_foot(paper, pages)
    print(f"{PAPER}: {len(pages)} pages printed as laid out, {len(paper.words)} words")


main()
