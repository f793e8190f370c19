using Chats.Emulator.Control.Expectations;

namespace Chats.Emulator.Testing.Tests;

/// <summary>The web console, where a browser can reach it.</summary>
public abstract partial class EmulatorContract
{
    [Fact]
    public async Task A_port_has_a_console_and_what_fails_says_where()
    {
        await using var world = await NewWorldAsync("looked-at");
        var failed = await Assert.ThrowsAsync<ExpectationException>(
            () => world.Control.Journal.VerifyAsync(new RequestMatch { Code = 1007 }));
        if (Emulator.ConsoleUrl is not { } console)
        {
            Assert.True(Emulator.IsInProcess);
            Assert.Null(world.ConsoleUrl);
            Assert.DoesNotContain("console", failed.Message, StringComparison.Ordinal);
            return;
        }

        using var browser = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var page = await browser.GetAsync(console, TestContext.Current.CancellationToken);
        Assert.Equal("text/html", page.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        Assert.Equal(new Uri(console, "#/w/looked-at"), world.ConsoleUrl);
        Assert.EndsWith($"\nconsole: {console}#/w/looked-at", failed.Message, StringComparison.Ordinal);
    }
}
