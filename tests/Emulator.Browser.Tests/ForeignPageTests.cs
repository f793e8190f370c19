namespace Chats.Emulator.Browser.Tests;

/// <summary>
/// A page somebody looks at while an emulator runs on their machine cannot reset, read or create anything there; without the defence it
/// can.
/// </summary>
public sealed class ForeignPageTests(Chromium browser) : IClassFixture<Chromium>
{
    private const string Owners = "+14155550199";

    /// <summary>
    /// Another site; the same site at another port; a name that its owner let lead here before, when it is of another port.
    /// </summary>
    public static TheoryData<string> Hosts => ["prize.example", "127.0.0.1", "localhost"];

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_page_of_another_origin_achieves_nothing(string host)
    {
        await using var site = await Website.StartAsync();
        await using var emulator = await TargetEmulator.StartAsync(isDefended: true);
        var before = await emulator.ChatsAsync();
        var page = await browser.OpenAsync(site.At(host));

        Assert.Equal("blocked blocked blocked blocked blocked", await Attack.ReadAsync(page, Target(emulator)));
        await Attack.WriteAsync(page, Target(emulator));
        Assert.Equal(403, await Attack.SubmitFormAsync(page, Target(emulator)));

        Assert.Contains(Owners, before);
        Assert.Equal(before, await emulator.ChatsAsync());
        Assert.Equal(["default"], await emulator.WorldsAsync());
        Assert.Empty(await emulator.TakenAsync());
    }

    [Fact]
    public async Task Without_the_defence_it_reads_and_creates_and_resets()
    {
        await using var site = await Website.StartAsync();
        await using var emulator = await TargetEmulator.StartAsync(isDefended: false);
        var page = await browser.OpenAsync(site.At("prize.example"));

        Assert.Equal("200 200 200 201 200", await Attack.ReadAsync(page, Target(emulator)));
        Assert.Contains("POST /v3/chats", await emulator.TakenAsync());
        await Attack.WriteAsync(page, Target(emulator));

        Assert.Equal(["default", "w1"], await emulator.WorldsAsync());
        Assert.DoesNotContain(Owners, await emulator.ChatsAsync());
    }

    [Fact]
    public async Task Without_the_defence_a_form_resets()
    {
        await using var site = await Website.StartAsync();
        await using var emulator = await TargetEmulator.StartAsync(isDefended: false);
        var page = await browser.OpenAsync(site.At("prize.example"));

        Assert.Equal(204, await Attack.SubmitFormAsync(page, Target(emulator)));

        Assert.DoesNotContain(Owners, await emulator.ChatsAsync());
    }

    [Fact]
    public async Task A_page_whose_name_was_made_to_lead_here_achieves_nothing()
    {
        await using var emulator = await TargetEmulator.StartAsync(isDefended: true);
        var before = await emulator.ChatsAsync();
        var page = await browser.OpenAsync(emulator.At("rebound.example"));

        Assert.Equal("403 403 403 403 403", await Attack.ReadAsync(page, ""));
        await Attack.WriteAsync(page, "");
        Assert.Equal(403, await Attack.SubmitFormAsync(page, ""));

        Assert.Equal(before, await emulator.ChatsAsync());
        Assert.Equal(["default"], await emulator.WorldsAsync());
        Assert.Empty(await emulator.TakenAsync());
    }

    [Fact]
    public async Task Without_the_defence_such_a_page_reads_and_creates_and_resets()
    {
        await using var emulator = await TargetEmulator.StartAsync(isDefended: false);
        var page = await browser.OpenAsync(emulator.At("rebound.example"));

        Assert.Equal("200 200 200 201 200", await Attack.ReadAsync(page, ""));
        await Attack.WriteAsync(page, "");

        Assert.Equal(["default", "w1"], await emulator.WorldsAsync());
        Assert.DoesNotContain(Owners, await emulator.ChatsAsync());
    }

    [Fact]
    public async Task The_emulators_own_page_may_do_it_all()
    {
        await using var emulator = await TargetEmulator.StartAsync(isDefended: true);
        var page = await browser.OpenAsync(emulator.At("localhost"));

        Assert.Equal("200 200 200 201 200", await Attack.ReadAsync(page, ""));
    }

    private static string Target(TargetEmulator emulator) => $"http://127.0.0.1:{emulator.Port}";
}
