/** A refusal of the control plane: problem details (RFC 9457) as something to throw. */
export class Problem extends Error {
  constructor(status, body = {}) {
    super(body.detail || body.title || `The emulator answered ${status}.`);
    this.name = 'Problem';
    this.status = status;
    this.title = body.title || `HTTP ${status}`;
    this.detail = body.detail || '';
    this.errors = Array.isArray(body.errors) ? body.errors : [];
    this.body = body;
  }

  /** Of an answer that was no success. */
  static async of(response) {
    const text = await response.text();
    try {
      return new Problem(response.status, JSON.parse(text));
    } catch {
      return new Problem(response.status, { title: response.statusText, detail: text.slice(0, 500) });
    }
  }

  /** Of whatever was thrown; a failed fetch reads as what it means. */
  static from(error) {
    if (error instanceof Problem) return error;
    return error instanceof TypeError
      ? new Problem(0, { title: 'Not reachable', detail: 'The emulator does not answer. Does it still run?' })
      : new Problem(0, { title: 'Something went wrong in this page', detail: String(error && error.message || error) });
  }
}
