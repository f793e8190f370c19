using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Chats.Emulator.Browser.Tests.Console;

/// <summary>What "Copy as curl" copies runs in a shell as it is.</summary>
public sealed class CommandFlowTests(Chromium browser) : IClassFixture<Chromium>
{
    private const string Quoted = "It's \"nine\" o'clock, $HOME & `more`!";

    [Fact]
    public async Task What_is_written_and_what_was_said_run_as_commands()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root, Desk.Clipboard));
        await desk.ChooseAsync("Maya");
        await desk.Message.FillAsync(Quoted);
        await desk.MenuAsync(desk.Composer, "Add", "Copy as curl");

        Assert.Equal("pending", Status(await RunAsync(await desk.CopiedAsync())));

        await Expect(desk.Article(Quoted)).ToBeVisibleAsync();
        await desk.MenuAsync(desk.Article(Quoted), "More", "Copy as curl");
        Assert.Equal("pending", Status(await RunAsync(await desk.CopiedAsync())));
        await Expect(desk.Article(Quoted)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_request_of_the_timeline_runs_as_a_command()
    {
        await using var bakery = await Bakery.OpenAsync();
        var desk = new Desk(await browser.OpenAsync(bakery.Root, Desk.Clipboard));
        await desk.ChooseAsync("Maya");
        await desk.WriteAsApplicationAsync();
        await desk.WriteAsync("At nine");
        await desk.Entry("/messages 202").ClickAsync();
        await desk.Timeline.GetByText("As a command").ClickAsync();
        await Desk.Button(desk.Timeline, "Copy as curl").ClickAsync();

        Assert.Equal("pending", Status(await RunAsync(await desk.CopiedAsync())));
        await Expect(desk.Article("At nine")).ToHaveCountAsync(2);
    }

    private static string? Status(string answer) =>
        JsonDocument.Parse(answer).RootElement.GetProperty("message").GetProperty("delivery_status").GetString();

    /// <summary>Runs a command as somebody would who pastes it, and gives what it prints.</summary>
    private static async Task<string> RunAsync(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", command])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NO_PROXY"] = "*";
        start.Environment["LINQ_API_V3_API_KEY"] = "any-key";
        using var shell = Process.Start(start)!;
        var (printed, problems) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        await shell.WaitForExitAsync();
        Assert.True(shell.ExitCode == 0, $"{command}\n{await problems}");
        return await printed;
    }
}
