using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests;

/// <summary>What a page tries by script. Each try says what the page saw of it: a status, or <c>blocked</c>.</summary>
internal static class Attack
{
    /// <summary>A script that never ends must not be waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Reads with and without a key, and writes where the browser asks for permission first.</summary>
    private const string Read = """
        async target => {
          const seen = async (path, options) => {
            try { const answer = await fetch(target + path, options); await answer.text(); return `${answer.status}`; } catch { return 'blocked'; }
          };
          const key = { Authorization: 'Bearer any-key' };
          const json = { ...key, 'Content-Type': 'application/json' };
          const chat = JSON.stringify({ from: '+12025550100', to: ['+14155550177'], message: { parts: [{ type: 'text', value: 'Hello' }] } });
          return [
            await seen('/_emulator/state'),
            await seen('/_emulator/journal'),
            await seen('/v3/chats', { headers: key }),
            await seen('/v3/chats', { method: 'POST', headers: json, body: chat }),
            await seen('/_emulator/faults/broken', { method: 'PUT', headers: json, body: '{"on":"*","then":{"status":503},"when":{"first":1,"after":1000}}' }),
          ].join(' ');
        }
        """;

    /// <summary>What a browser sends without asking, and lets nobody read: fetches, a form, a picture.</summary>
    private const string Write = """
        async target => {
          const blind = (path, body) => fetch(target + path, { method: 'POST', mode: 'no-cors', body }).catch(() => {});
          await blind('/_emulator/worlds');
          await blind('/v3/chats', JSON.stringify({ from: '+12025550100', to: ['+14155550188'], message: { parts: [{ type: 'text', value: 'Hello' }] } }));
          await new Promise(done => { const picture = new Image(); picture.onload = picture.onerror = done; picture.src = target + '/_emulator/state'; });
          await blind('/_emulator/reset', 'x');
        }
        """;

    private const string Form = """
        target => {
          document.body.innerHTML = `<iframe name="hole"></iframe><form method="post" target="hole" action="${target}/_emulator/reset"><input name="x"></form>`;
          document.forms[0].submit();
        }
        """;

    public static Task<string> ReadAsync(IPage page, string target) =>
        page.EvaluateAsync<string>(Read, target).WaitAsync(Patience, TimeProvider.System);

    public static Task WriteAsync(IPage page, string target) => page.EvaluateAsync(Write, target).WaitAsync(Patience, TimeProvider.System);

    /// <summary>Submits a form, and waits for its answer: one without a body ends no navigation, but it is an answer.</summary>
    /// <returns>The status.</returns>
    public static async Task<int> SubmitFormAsync(IPage page, string target)
    {
        var answer =
            await page.RunAndWaitForResponseAsync(
                () => page.EvaluateAsync(Form, target), response => response.Url.EndsWith("/reset", StringComparison.Ordinal));
        return answer.Status;
    }
}
