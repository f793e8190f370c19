using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>The ephemeral tiers of single lines: files vanish on the second, messages on the first.</summary>
public sealed class EphemeralLineAttachmentTests(InMemoryEmulator emulator) : AttachmentTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Media = """{"parts":[{"type":"media","url":"https://example.com/a.png"}]}""";

    protected override string Scenario => base.Scenario
        .Replace("  - number: \"+12025550101\"", "  - { number: \"+12025550101\", ephemeral_attachments: true }", StringComparison.Ordinal)
        .Replace("  - number: \"+12025550100\"", "  - { number: \"+12025550100\", ephemeral: true }", StringComparison.Ordinal);

    // rule files.ephemeral-line
    [Fact]
    public async Task Takes_files_of_the_lines_messages_and_no_uploads()
    {
        var upload = Text(await Uploaded(token: OneLine), "download_url");
        Assert.DoesNotContain("signature", upload, StringComparison.Ordinal);
        var sent = (await Create(Bodies.From(People.SecondLine, Media, People.Maya), OneLine)).Expect(201).Json.GetProperty("chat");
        var url = Text(sent.GetProperty("message").GetProperty("parts")[0], "url");
        Assert.Contains("&signature=", url, StringComparison.Ordinal);

        await Advance("24h");

        (await Download(upload)).Expect(200);
        (await Download(url)).Expect(404);
        Assert.Equal("", Text((await Get($"/messages/{Id(sent, "message")}", OneLine)).Expect(200).Json.GetProperty("parts")[0], "url"));
    }

    // rule messages.ephemeral-files
    [Fact]
    public async Task Ephemeral_messages_alone_delete_no_file()
    {
        var sent = (await Create(Bodies.From(People.Line, Media, People.Maya))).Expect(201).Json.GetProperty("chat");
        var url = Text(sent.GetProperty("message").GetProperty("parts")[0], "url");
        Assert.DoesNotContain("signature", url, StringComparison.Ordinal);

        await Advance("48h");

        await Refuses(404, 2002, () => Get($"/messages/{Id(sent, "message")}"));
        (await Download(url)).Expect(200);
    }
}
