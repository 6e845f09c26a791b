// Elements are made here and nowhere else. What is put into them is text, never markup.

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined && value !== null && value !== false) {
      made.setAttribute(name, value === true ? '' : value);
    }
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return made;
}

function byId(id) {
  return document.getElementById(id);
}

/** A link of the roster as one to follow if it is an address of the web or of mail, else as text. */
function safeLink(label, target) {
  const address = safeAddress(target);
  return address === null
    ? element('span', {class: 'link'}, `${label}: ${target}`)
    : element('a', {class: 'link', href: address, rel: 'noopener noreferrer'}, label);
}

function safeAddress(target) {
  try {
    const url = new URL(target);
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function button(text, attributes, onClick) {
  const made = element('button', {type: 'button', ...attributes}, text);
  made.addEventListener('click', onClick);
  return made;
}

/** Tells those who don't see the page. */
function say(sentence) {
  byId('said').textContent = sentence;
}

function avatar(person) {
  return element('span', {class: `avatar tint-${person.tint}`, 'aria-hidden': 'true'}, person.initials);
}
