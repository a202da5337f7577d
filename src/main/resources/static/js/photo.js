// A photograph from a telephone has twelve million dots and the place where it was taken; a report needs neither. What the
// browser draws anew lies upright, is a tenth as large, and says nothing but the picture. Where a browser cannot, the file
// goes as it is, and the server leaves the place out.
(function () {
  'use strict';

  // Dots of the longer side: enough to read a signed page.
  const LONGEST = 2000;
  const QUALITY = 0.85;

  function drawn(picture, scale) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const pen = canvas.getContext('2d');
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  }

  async function smaller(file) {
    if (file.type !== 'image/jpeg' || !window.createImageBitmap) {
      return file;
    }
    try {
      const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
      const scale = LONGEST / Math.max(picture.width, picture.height);
      const blob = scale < 1 ? await drawn(picture, scale) : null;
      picture.close();
      return blob && blob.size < file.size ? new File([blob], file.name, { type: 'image/jpeg' }) : file;
    } catch {
      return file;
    }
  }

  window.tracker.smallerPhoto = smaller;
})();
