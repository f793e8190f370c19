using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>All files together may hold only so many bytes; what nobody refers to any more makes room.</summary>
public sealed class MediaLimitTests(SmallEmulator emulator) : AttachmentTest(emulator), IClassFixture<SmallEmulator>
{
    private static readonly byte[] Other = [.. Pixel.Reverse()];

    [Fact]
    public async Task Refuses_an_upload_until_something_is_deleted()
    {
        var (first, second) = (await Reserve(), await Reserve());
        (await Upload(Text(first, "upload_url"), Pixel)).Expect(200);

        await RefusesXml(507, "InsufficientStorage", () => Upload(Text(second, "upload_url"), Other));

        (await Delete($"/attachments/{Text(first, "attachment_id")}")).Expect(204);
        (await Upload(Text(second, "upload_url"), Other)).Expect(200);
    }

    [Fact]
    public async Task Refuses_a_reservation_that_has_no_room_and_names_the_setting()
    {
        await Uploaded();

        var refusal = await Refuses(500, 5001, () => Post("/attachments", Reservation()));

        var message = Text(refusal.Json.GetProperty("error"), "message");
        Assert.StartsWith("File upload failed: ", message, StringComparison.Ordinal);
        Assert.Contains("CHATS_EMULATOR_MEDIA_LIMIT", message, StringComparison.Ordinal);
    }
}
