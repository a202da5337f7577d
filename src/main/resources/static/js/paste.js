// Pasting from Word or a web page into a field with data-paste keeps what plain text loses: numbers of lists, rows of
// tables, the two columns of a head. The browser offers what was copied as HTML; it is taken apart as a document that is
// never shown, so nothing in it runs or is fetched. Without script, or from elsewhere, the plain text goes in as usual.
(function () {
  'use strict';

  const LARGEST = 8 * 1024 * 1024;
  const WORTH_IT = /mso-list|<(?:ol|ul|li|table)\b/i;
  const SKIPPED = new Set(['STYLE', 'SCRIPT', 'HEAD', 'TITLE', 'META', 'LINK', 'XML', 'TEMPLATE', 'DEL', 'NOSCRIPT', 'OBJECT', 'SVG', 'O:P']);
  const BLOCKS = new Set(['P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'OL', 'UL', 'TABLE', 'TR', 'SECTION', 'ARTICLE', 'BLOCKQUOTE', 'PRE', 'HR', 'DL', 'DT', 'DD']);
  const SIDE_BY_SIDE = /(?:^|\n)\s*(?:cộng\s+h\S+\s+xã\s+hội|độc\s+lập\s*[-–]|đảng\s+cộng\s+sản|nơi\s+nhận\s*:?|số\s*:|(?:TM|TL|KT|TUQ|T\/M|T\/L|K\/T)\s*[./])/i;
  const LONGEST_CELL = 3000;

  const style = (element) => element.getAttribute('data-style') ?? '';

  function roman(count) {
    const signs = [['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]];
    let rest = Math.min(count, 399);
    return signs.reduce((written, [sign, worth]) => {
      const times = Math.floor(rest / worth);
      rest -= times * worth;
      return written + sign.repeat(times);
    }, '');
  }

  const letter = (first, count) => String.fromCharCode(first.charCodeAt(0) + ((count - 1) % 26));

  function label(item) {
    const list = item.parentElement;
    if (list?.tagName !== 'OL') {
      return list?.parentElement?.closest('ul') ? '+ ' : '- ';
    }
    const items = Array.from(list.children).filter((child) => child.tagName === 'LI');
    let count = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
    for (const each of items) {
      const own = Number.parseInt(each.getAttribute('value') ?? '', 10);
      count = Number.isNaN(own) ? count : own;
      if (each === item) {
        break;
      }
      count += 1;
    }
    const said = /list-style-type:\s*([a-z-]+)/i.exec(style(item) + ';' + style(list))?.[1]?.toLowerCase();
    const type = { 'lower-alpha': 'a', 'lower-latin': 'a', 'upper-alpha': 'A', 'upper-latin': 'A', 'lower-roman': 'i', 'upper-roman': 'I' }[said]
      ?? (said === 'decimal' ? '1' : list.getAttribute('type') ?? '1');
    switch (type) {
      case 'a': return `${letter('a', count)}) `;
      case 'A': return `${letter('A', count)}. `;
      case 'i': return `${roman(count).toLowerCase()}. `;
      case 'I': return `${roman(count)}. `;
      case 'disc': case 'circle': case 'square': return '- ';
      default: return `${count}. `;
    }
  }

  // The label that Word has written into the paragraph, with blanks of another font behind it.
  function wordLabel(element) {
    const written = element.textContent.replace(/[\s\u00a0]+/g, ' ').trim();
    return /^[-–—+*]$|[\p{L}\d]/u.test(written) && !/^[o§·Øvüq]$/.test(written) ? `${written} ` : '- ';
  }

  class Text {
    constructor() {
      this.text = '';
    }

    words(words) {
      const joined = words.replace(/[\s\u00a0]+/g, ' ');
      const begins = this.text === '' || /[\n ]$/.test(this.text);
      this.text += begins ? joined.replace(/^ /, '') : joined;
    }

    line() {
      this.text = this.text.replace(/ +$/, '');
      if (this.text !== '' && !this.text.endsWith('\n')) {
        this.text += '\n';
      }
    }
  }

  function table(element, out) {
    const rows = Array.from(element.rows).map((row) => Array.from(row.cells).map((cell) => read(cell).trim()));
    const columns = Math.max(0, ...rows.map((row) => row.length));
    out.line();
    if (columns < 2 || rows.some((row) => row.some((cell) => cell.length > LONGEST_CELL || (cell.length < 1000 && SIDE_BY_SIDE.test(cell))))) {
      for (let column = 0; column < columns; column += 1) {
        rows.map((row) => row[column]).filter(Boolean).forEach((cell) => { out.text += `${cell}\n`; });
      }
      return;
    }
    rows.filter((row) => row.some(Boolean)).forEach((row) => {
      out.text += `${row.map((cell) => cell.replace(/\s+/g, ' ')).join(' | ').replace(/ {2,}/g, ' ').replace(/[ |]+$/, '')}\n`;
    });
  }

  function walk(node, out) {
    if (node.nodeType === Node.TEXT_NODE) {
      const caps = node.parentElement?.closest('[data-style*="text-transform"]');
      out.words(caps && /text-transform:\s*uppercase/i.test(style(caps)) ? node.data.toUpperCase() : node.data);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || SKIPPED.has(node.tagName.toUpperCase())) {
      return;
    }
    const said = style(node);
    if (/display:\s*none|mso-hide:\s*all|mso-(?:foot|end)note-id/i.test(said)) {
      return;
    }
    if (/mso-list:\s*ignore/i.test(said)) {
      out.words(wordLabel(node));
      return;
    }
    if (node.tagName === 'BR') {
      out.text = out.text.replace(/ +$/, '') + '\n';
      return;
    }
    if (node.tagName === 'TABLE') {
      table(node, out);
      return;
    }
    const block = BLOCKS.has(node.tagName);
    const labelled = node.tagName === 'P' && node.parentElement?.tagName === 'LI' && node === node.parentElement.firstElementChild;
    if (block && !labelled) {
      out.line();
    }
    if (node.tagName === 'LI') {
      out.words(label(node));
    }
    node.childNodes.forEach((child) => walk(child, out));
    if (block) {
      out.line();
    }
  }

  function read(element) {
    const out = new Text();
    element.childNodes.forEach((child) => walk(child, out));
    return out.text;
  }

  function insert(field, text) {
    field.focus();
    // insertText can be undone with Ctrl+Z; setRangeText is for browsers that know no insertText in a field.
    if (!document.execCommand('insertText', false, text)) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  document.addEventListener('paste', (event) => {
    const field = event.target;
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (!field.matches?.('textarea[data-paste]') || html.length > LARGEST || !WORTH_IT.test(html)) {
      return;
    }
    // Under other names no browser takes them for styles and scripts of ours and complains.
    const bare = html.replace(/<style\b[\s\S]*?<\/style>/gi, '').replace(/([\s"'/])(style|on[a-z]+)\s*=/gi, '$1data-$2=');
    const text = read(new DOMParser().parseFromString(bare, 'text/html').body);
    if (text.trim() !== '') {
      event.preventDefault();
      insert(field, text);
    }
  });
})();
