/** A soft tone as a WAV file: a voice memo for machines without a microphone. */
export function tone(seconds, rate = 8000) {
  const count = seconds * rate;
  const view = new DataView(new ArrayBuffer(44 + count * 2));
  const text = (at, value) => [...value].forEach((character, index) => view.setUint8(at + index, character.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, 36 + count * 2, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, count * 2, true);
  for (let i = 0; i < count; i++) {
    const fade = Math.min(1, i / 800, (count - i) / 800);
    view.setInt16(44 + i * 2, Math.sin((i / rate) * Math.PI * 2 * 330) * 6000 * fade, true);
  }

  return new Blob([view], { type: 'audio/wav' });
}
