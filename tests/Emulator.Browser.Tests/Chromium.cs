using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests;

/// <summary>A real browser, for which every name below <c>.example</c> leads to this machine.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
        "--host-resolver-rules=MAP *.example 127.0.0.1",
    ];

    /// <summary>Where distributions put it; the shell comes first, for it has no windows and takes half the time.</summary>
    private static readonly string[] Places =
        ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>How long a page may take until it shows something, on a machine that has much else to do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly List<(string Test, IPage Page)> _open = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser's program: what <c>CHROMIUM</c> names, or the first of its usual places; null: there is none.</summary>
    private static string? Program => Environment.GetEnvironmentVariable("CHROMIUM") ?? Array.Find(Places, File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Program is not { } program) return;
        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser =
            await _playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions { ExecutablePath = program, Headless = true, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>
    /// A page in a profile of its own; without a browser the test is skipped. Pages of tests before are closed: they would go on asking
    /// emulators that are gone, and take the time of this one.
    /// </summary>
    /// <param name="address">What is opened.</param>
    /// <param name="options">The size of the page and the like; null: as usual.</param>
    public async Task<IPage> OpenAsync(Uri address, BrowserNewPageOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium here: apt-get install chromium-headless-shell, or name one in CHROMIUM.");
        await CloseOthersAsync(Test);
        var page = await _browser!.NewPageAsync(options);
        _open.Add((Test, page));
        await page.GotoAsync(address.ToString());
        return page;
    }

    private static string Test => TestContext.Current.Test!.UniqueID;

    private async Task CloseOthersAsync(string test)
    {
        foreach (var (_, page) in _open.FindAll(open => open.Test != test)) await page.CloseAsync();
        _open.RemoveAll(open => open.Test != test);
    }
}
