const header = 44;
const bytesPerSample = 2;

/** Sound as a WAV file, which every phone plays: samples from -1 to 1, one channel. */
export function wav(samples, rate) {
  const view = new DataView(new ArrayBuffer(header + samples.length * bytesPerSample));
  const text = (at, value) => [...value].forEach((character, index) => view.setUint8(at + index, character.charCodeAt(0)));
  const length = samples.length * bytesPerSample;
  text(0, 'RIFF');
  view.setUint32(4, header - 8 + length, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * bytesPerSample, true);
  view.setUint16(32, bytesPerSample, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, length, true);
  samples.forEach((sample, index) => view.setInt16(header + index * bytesPerSample, Math.max(-1, Math.min(1, sample)) * 0x7fff, true));
  return new File([view], 'voice-memo.wav', { type: 'audio/x-wav' });
}

/** What a microphone recorded, in whatever form the browser does that, as WAV: phones send no WebM. */
export async function wavOf(blob, rate = 16_000) {
  const context = new OfflineAudioContext(1, 1, rate);
  const sound = await context.decodeAudioData(await blob.arrayBuffer());
  return wav(sound.getChannelData(0), sound.sampleRate);
}

/** A soft tone: a voice memo for machines without a microphone. */
export function tone(seconds, rate = 8000) {
  const count = seconds * rate;
  const fade = index => Math.min(1, index / 800, (count - index) / 800);
  return wav(Float32Array.from({ length: count }, (_, index) => Math.sin((index / rate) * Math.PI * 2 * 330) * 0.2 * fade(index)), rate);
}
