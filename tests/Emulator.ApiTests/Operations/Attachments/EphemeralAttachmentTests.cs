using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.Worlds;
using Microsoft.Extensions.DependencyInjection;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>The ephemeral tier of files, for a whole account.</summary>
public sealed class EphemeralAttachmentTests(InMemoryEmulator emulator) : AttachmentTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario =>
        base.Scenario.Replace("account: {", "account: { ephemeral_attachments: true,", StringComparison.Ordinal);

    // rule files.signed-url
    [Fact]
    public async Task Signs_the_download_for_fifteen_minutes_and_signs_anew_at_every_get()
    {
        var file = await Uploaded(token: OneLine);
        var url = Text(file, "download_url");
        Assert.Matches(@"\?world=t\d+&expires=\d{10}&signature=[0-9a-f]{64}$", url);
        await Advance("15m");
        (await Download(url)).Expect(200);
        await Advance("1s");

        await RefusesXml(403, "AccessDenied", () => Download(url));

        var renewed = Text((await Get($"/attachments/{Text(file, "attachment_id")}", OneLine)).Json, "download_url");
        Assert.NotEqual(url, renewed);
        Assert.Equal(Pixel, (await Download(renewed)).Expect(200).Bytes);
    }

    [Fact]
    public async Task Refuses_an_address_without_its_signature_or_with_a_longer_life()
    {
        var url = Text(await Uploaded(token: OneLine), "download_url");

        await RefusesXml(403, "SignatureDoesNotMatch", () => Download(url.Split("&expires")[0]));
        await RefusesXml(403, "SignatureDoesNotMatch", () => Download(url.Replace("expires=", "expires=9", StringComparison.Ordinal)));
        await RefusesXml(403, "SignatureDoesNotMatch", () => Download(url.Replace("signature=", "signature=0", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999")]
    [InlineData("%00")]
    [InlineData("%ED%A0%80")]
    [InlineData("1&expires=2")]
    public async Task Refuses_a_moment_that_is_none_even_when_it_was_signed(string expires)
    {
        var file = await Uploaded(token: OneLine);
        var url = Text(file, "download_url").Split("&expires")[0];
        var world = Emulator.Services.GetRequiredService<Worlds.Access.WorldRegistry>().Find(World)!;
        var read = new Microsoft.AspNetCore.Http.QueryString("?expires=" + expires);
        var value = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(read.Value)["expires"].ToString();
        var signature = Http.Calls.UrlSignature.OfDownload(world, world.Current, Guid.Parse(Text(file, "attachment_id")), value);

        await RefusesXml(403, "SignatureDoesNotMatch", () => Download($"{url}&expires={expires}&signature={signature}"));
    }

    [Fact]
    public async Task Opens_no_file_of_another_world_that_has_the_same_ids()
    {
        var mine = await Uploaded(token: OneLine);
        var other = $"{World}.other";
        var scenario = new System.Text.Json.Nodes.JsonObject
        {
            ["name"] = other,
            ["scenario"] = Scenario.Replace(World, other, StringComparison.Ordinal),
        };
        (await Control(HttpMethod.Post, "/worlds", scenario.ToJsonString(), world: "")).Expect(201);
        var theirs = await Uploaded("secret"u8.ToArray(), "note.txt", "text/plain", token: TestWorlds.OneLine(other));
        Assert.Equal(Text(mine, "attachment_id"), Text(theirs, "attachment_id"));

        (await Download(Text(theirs, "download_url"))).Expect(200);
        await RefusesXml(
            403, "SignatureDoesNotMatch",
            () => Download(Text(mine, "download_url").Replace($"world={World}&", $"world={other}&", StringComparison.Ordinal)));
        var upload = Text(mine, "upload_url").Replace($"world={World}&", $"world={other}&", StringComparison.Ordinal);
        await RefusesXml(403, "SignatureDoesNotMatch", () => Upload(upload, Pixel));
        (await Control(HttpMethod.Delete, $"/worlds/{other}", world: "")).Expect(204);
    }

    // rules files.ephemeral, files.ephemeral-account
    [Fact]
    public async Task Is_gone_after_24_hours_with_its_metadata()
    {
        var id = Text(await Uploaded(token: OneLine), "attachment_id");
        await Advance("23h59m59s");
        (await Get($"/attachments/{id}", OneLine)).Expect(200);

        await Advance("1s");

        await Refuses(404, 2003, () => Get($"/attachments/{id}", OneLine));
        await Refuses(404, 2003, () => Delete($"/attachments/{id}", token: OneLine));
        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Holds_for_files_of_a_message_and_of_a_card_as_well()
    {
        var before = Attachments(await State());
        var media = Bodies.From(People.SecondLine, """{"parts":[{"type":"media","url":"https://example.com/a.png"}]}""", People.Maya);
        var url = Text(PartOf(await Create(media, OneLine)), "url");
        Assert.Contains("&signature=", url, StringComparison.Ordinal);
        (await Download(url)).Expect(200);
        var card = """
            {"parts":[{"type":"imessage_app","app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu"},"layout":{"image_url":"https://example.com/b.png"}}]}
            """;
        var image =
            Text(PartOf(await Create(Bodies.From(People.SecondLine, card, People.Maya), OneLine)).GetProperty("layout"), "image_url");
        (await Download(image)).Expect(200);

        await Advance("24h");

        Assert.Equal(before, Attachments(await State()));
        (await Download(url)).Expect(404);
    }

    private static string Attachments(string state) =>
        JsonElement.Parse(System.Text.Encoding.UTF8.GetBytes(state)).GetProperty("attachments").GetRawText();
}
