using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>GET /attachments/{attachmentId}.</summary>
public sealed class GetAttachmentTests(InMemoryEmulator emulator) : AttachmentTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Answers_a_pending_file() =>
        Golden.Check("GetAttachment.pending", (await Get($"/attachments/{Text(await Reserve(), "attachment_id")}")).Expect(200));

    [Fact]
    public async Task Answers_an_uploaded_file() =>
        Golden.Check("GetAttachment.complete", (await Get($"/attachments/{Text(await Uploaded(), "attachment_id")}")).Expect(200));

    [Fact]
    public async Task Answers_a_seeded_file() =>
        Golden.Check("GetAttachment.seeded", (await Get($"/attachments/{People.Photo}")).Expect(200));

    [Fact]
    public async Task Changes_nothing_and_takes_upper_case_ids()
    {
        var before = await State();

        Assert.Equal(People.Photo, Id((await Get($"/attachments/{People.Photo.ToUpperInvariant()}")).Expect(200).Json));

        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task Answers_a_file_that_came_by_url()
    {
        var part = PartOf(await Create(SendUrl("https://example.com/cakes/three%20tiers.jpg")));

        var file = (await Get($"/attachments/{Id(part)}")).Expect(200).Json;

        Assert.Equal("three tiers.jpg", Text(file, "filename"));
        Assert.Equal("complete", Text(file, "status"));
        Assert.Equal(Text(part, "url"), Text(file, "download_url"));
    }

    [Fact]
    public async Task Hides_files_of_other_lines()
    {
        var both = Text(await Reserve(token: TwoLines), "attachment_id");
        var second = Text(await Reserve(token: OneLine), "attachment_id");

        await Refuses(404, 2003, () => Get($"/attachments/{both}", OneLine));
        (await Get($"/attachments/{second}", TwoLines)).Expect(200);
        (await Get($"/attachments/{both}")).Expect(200);
        (await Get($"/attachments/{People.Photo}", OneLine)).Expect(200);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("00000000000040008000000000000001")]
    [InlineData("%F0%9F%8D%8B")]
    public async Task Refuses_what_is_no_uuid(string id)
    {
        var refusal = await Refuses(400, 1005, () => Get($"/attachments/{id}"));

        Assert.Equal("invalid attachmentId format: must be a valid UUID", Text(refusal.Json.GetProperty("error"), "message"));
    }

    [Fact]
    public async Task Refuses_an_unknown_file() => await Refuses(404, 2003, () => Get($"/attachments/{People.UnknownChat}"));

    [Fact]
    public async Task Refuses_a_stranger() => await Refuses(401, 2004, () => Get($"/attachments/{People.Photo}", "nobody"));
}
