'use strict';
(function () {
  const SVG = 'http://www.w3.org/2000/svg';
  const data = REPLAY;
  const frames = data.frames;
  const byId = id => document.getElementById(id);
  const scrub = byId('replay-scrub');
  const log = byId('replay-log');
  const playButton = byId('replay-play');
  let at = -1;
  let state = empty();
  let timer = 0;

  function empty() {
    return { k: new Map(), o: new Map(), a: new Map() };
  }

  function make(name, attributes, parent) {
    const element = document.createElementNS(SVG, name);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    if (parent) parent.appendChild(element);
    return element;
  }

  const map = make('svg', { viewBox: `0 0 ${data.width} ${data.height}`, role: 'img' });
  byId('replay-map').appendChild(map);
  make('image', { href: data.ground, width: data.width, height: data.height }, map);
  const layers = { o: make('g', {}, map), crowd: make('g', {}, map), k: make('g', {}, map), a: make('g', {}, map) };

  let view = data.home.slice();
  function look() {
    map.setAttribute('viewBox', view.join(' '));
    for (const layer of [layers.k, layers.a]) {
      for (const mark of layer.children) mark.lastChild.setAttribute('transform', `scale(${sign()})`);
    }
  }

  /** Symbols keep their size on the screen, whatever the zoom. */
  function sign() {
    const width = map.clientWidth || 700;
    return view[2] / width * 0.85;
  }

  function zoom(factor, x, y) {
    view = [x - (x - view[0]) * factor, y - (y - view[1]) * factor, view[2] * factor, view[3] * factor];
    look();
  }

  map.addEventListener('wheel', event => {
    event.preventDefault();
    const box = map.getBoundingClientRect();
    zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, view[0] + (event.clientX - box.left) / box.width * view[2], view[1] + (event.clientY - box.top) / box.height * view[3]);
  }, { passive: false });
  map.addEventListener('pointermove', event => {
    if (event.buttons !== 1) return;
    view[0] -= event.movementX / map.clientWidth * view[2];
    view[1] -= event.movementY / map.clientHeight * view[3];
    look();
  });
  map.addEventListener('dblclick', () => { view = data.home.slice(); look(); });

  function apply(frame) {
    for (const kind of ['k', 'o', 'a']) {
      const changes = frame[kind] || {};
      for (const id in changes) {
        if (changes[id] === null) state[kind].delete(id);
        else state[kind].set(id, changes[id]);
      }
    }
  }

  function draw() {
    for (const name in layers) layers[name].replaceChildren();
    for (const line of state.o.values()) {
      make(line.z ? 'polygon' : 'polyline', { points: line.p, fill: line.z ? '#8A5A00' : 'none', 'fill-opacity': 0.12, stroke: '#6A4424', 'stroke-width': 3, 'stroke-dasharray': line.k.startsWith('rute') ? '8 5' : 'none' }, layers.o);
    }
    for (const [id, token] of state.k) {
      if (token.o) make('polygon', { points: token.o, fill: '#6B3FA8', 'fill-opacity': 0.25, stroke: '#6B3FA8', 'stroke-dasharray': '6 4' }, layers.crowd);
      const group = make('g', { transform: `translate(${token.x} ${token.y})`, 'data-token': id }, layers.k);
      make('title', {}, group).textContent = token.n + ' ' + (token.p || '');
      const half = data.symbol / 2;
      make('image', { href: data.symbols[token.i] || '', x: -half, y: -half, width: data.symbol, height: data.symbol }, group);
    }
    const half = data.symbol / 2;
    for (const act of state.a.values()) {
      const group = make('g', { transform: `translate(${act.x} ${act.y})` }, layers.a);
      make('title', {}, group).textContent = act.n;
      make('image', { href: data.symbols['tindakan/' + act.n] || '', x: -half, y: -half, width: data.symbol, height: data.symbol }, group);
    }
  }

  window.addEventListener('resize', look);

  function bar(frame) {
    const level = data.levels[frame.l] || { name: frame.l, fill: '#455463', ink: '#FFFFFF' };
    const box = byId('replay-bar');
    box.replaceChildren();
    const badge = document.createElement('span');
    badge.className = 'level';
    badge.textContent = level.name;
    badge.style.background = level.fill;
    badge.style.color = level.ink;
    const time = document.createElement('span');
    time.textContent = `${frame.t}  ·  ${frame.c}  ·  ${data.words.holder}: ${frame.h}`;
    box.append(badge, time);
  }

  function seek(to) {
    const target = Math.max(0, Math.min(frames.length - 1, to));
    if (target < at) {
      state = empty();
      at = -1;
    }
    while (at < target) apply(frames[++at]);
    draw();
    look();
    bar(frames[at]);
    scrub.value = at;
    document.body.dataset.replay = at;
    for (const line of log.querySelectorAll('[aria-current]')) line.removeAttribute('aria-current');
    const line = log.children[at];
    line.setAttribute('aria-current', 'step');
    log.scrollTop = Math.max(0, line.offsetTop - log.offsetTop - log.clientHeight / 2);
  }

  function pause() {
    clearInterval(timer);
    timer = 0;
    playButton.textContent = '▶';
    playButton.title = data.words.play;
  }

  function play() {
    if (at >= frames.length - 1) seek(0);
    playButton.textContent = '⏸';
    playButton.title = data.words.pause;
    timer = setInterval(() => (at >= frames.length - 1 ? pause() : seek(at + 1)), 600);
  }

  frames.forEach((frame, index) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `${frame.t} ${frame.x}`;
    button.addEventListener('click', () => { pause(); seek(index); });
    item.appendChild(button);
    log.appendChild(item);
  });
  scrub.max = Math.max(0, frames.length - 1);
  scrub.addEventListener('input', () => { pause(); seek(Number(scrub.value)); });
  playButton.addEventListener('click', () => (timer ? pause() : play()));
  byId('replay-back').addEventListener('click', () => { pause(); seek(at - 1); });
  byId('replay-next').addEventListener('click', () => { pause(); seek(at + 1); });
  if (frames.length) seek(0);
})();
