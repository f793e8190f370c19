// attachments.*: reserve, upload, send, download with ranges, delete.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import Linq from '@linqapp/sdk';
import { emulatorFor } from './emulator.mjs';
import { assertShape, DOWNLOAD, mediaPart, sentMessage, TIME, UUID } from './shapes.mjs';

const direct = '00000000-0000-4000-8000-0000000000c1';
const sha = (bytes) => createHash('sha256').update(new Uint8Array(bytes)).digest('hex');

/** A PNG by its first bytes, of any size. */
const picture = (size) => {
  const bytes = Buffer.alloc(size, 7);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
  return bytes;
};

describe('attachments', () => {
  const emulator = emulatorFor('office');

  test('20 MB go up, out and down again, byte for byte; deleted, the message stays', async () => {
    const world = await emulator.world();
    const linq = world.client();
    const bytes = picture(20 * 1024 * 1024);
    const reserved = await linq.attachments.create({ filename: 'large.png', content_type: 'image/png', size_bytes: bytes.length });
    assertShape(reserved, {
      attachment_id: UUID, upload_url: /^http:/, download_url: DOWNLOAD, http_method: 'PUT', expires_at: TIME,
      required_headers: { 'Content-Type': 'image/png', 'Content-Length': /^\d+$/ },
    });
    assert.equal((await linq.attachments.retrieve(reserved.attachment_id)).status, 'pending');

    const put = await fetch(reserved.upload_url, { method: reserved.http_method, headers: reserved.required_headers, body: bytes });
    assert.equal(put.status, 200, await put.text());
    const known = await linq.attachments.retrieve(reserved.attachment_id);
    assert.deepEqual([known.status, known.size_bytes, known.content_type, known.filename], ['complete', bytes.length, 'image/png', 'large.png']);

    const { message } = await linq.chats.messages.send(direct, { message: { parts: [{ type: 'media', attachment_id: reserved.attachment_id }] } });
    assertShape(message, sentMessage([mediaPart({ id: reserved.attachment_id, filename: 'large.png', size_bytes: bytes.length })]));

    const { url } = message.parts[0];
    const whole = await fetch(url);
    assert.deepEqual([whole.status, whole.headers.get('content-type')], [200, 'image/png']);
    assert.equal(sha(await whole.arrayBuffer()), sha(bytes));
    const middle = await fetch(url, { headers: { Range: 'bytes=4-1003' } });
    assert.deepEqual([middle.status, middle.headers.get('content-range')], [206, `bytes 4-1003/${bytes.length}`]);
    assert.equal(sha(await middle.arrayBuffer()), sha(bytes.subarray(4, 1004)));

    assert.equal((await linq.attachments.delete(reserved.attachment_id).asResponse()).status, 204);
    assert.equal((await fetch(url)).status, 404);
    assert.equal((await linq.messages.retrieve(message.id)).parts[0].url, '');
    await assert.rejects(world.impatient().attachments.retrieve(reserved.attachment_id), (problem) => problem instanceof Linq.NotFoundError && problem.error.error.code === 2003);
  });

  test('a reserved file cannot be sent before it is uploaded, nor uploaded after 15 minutes', async () => {
    const world = await emulator.world();
    const { attachment_id, upload_url, required_headers } = await world.client().attachments.create({ filename: 'a.png', content_type: 'image/png', size_bytes: 8 });
    const send = world.impatient().chats.messages.send(direct, { message: { parts: [{ type: 'media', attachment_id }] } });
    await assert.rejects(send, (problem) => problem instanceof Linq.NotFoundError && problem.error.error.code === 2007);
    await world.advance('15m');
    await world.advance('1s');
    const late = await fetch(upload_url, { method: 'PUT', headers: required_headers, body: picture(8) });
    assert.equal(late.status, 403);
    assert.match(await late.text(), /<Code>AccessDenied<\/Code>/);
  });
});
