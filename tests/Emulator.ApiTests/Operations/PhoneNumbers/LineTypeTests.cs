using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Webhooks;

namespace Chats.Emulator.ApiTests.Operations.PhoneNumbers;

/// <summary>What a line can do is said wherever the line is shown, in answers and in webhooks.</summary>
public sealed class LineTypeTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => RcsLines.Scenario(World);

    // rule lines.line-type
    [Fact]
    public async Task The_list_says_of_every_line_what_it_can_do()
    {
        var lines = (await Get("/phone_numbers")).Expect(200).Json.GetProperty("phone_numbers").EnumerateArray();

        Assert.Equal(
            [(RcsLines.RcsLine, "RCS"), (RcsLines.AppleLine, "iMessage")],
            lines.Select(line => (Text(line, "phone_number"), Type(line))));
    }

    // rule handles.line-type
    [Fact]
    public async Task A_handle_says_it_of_a_line_and_leaves_it_out_of_a_contact()
    {
        var chat = (await Get($"/chats/{RcsLines.GroupChat}")).Expect(200).Json;
        var sent = (await Post($"/chats/{RcsLines.MayasChat}/messages", Bodies.HelloIntoChat)).Expect(202).Json;
        var question = (await Get($"/messages/{RcsLines.Question}")).Expect(200).Json;

        Assert.Equal(["RCS", null, null], chat.GetProperty("handles").EnumerateArray().Select(Type));
        Assert.Equal("RCS", Type(sent.GetProperty("message").GetProperty("from_handle")));
        Assert.Null(Type(question.GetProperty("from_handle")));
    }

    // rule handles.line-type
    [Theory]
    [InlineData("2025-01-01", "from_handle")]
    [InlineData("2026-02-03", "sender_handle")]
    public async Task Webhooks_say_it_in_both_versions(string version, string sender)
    {
        await Subscribe($"{version}?version={version}", """["message.sent","chat.created"]""");

        (await Create(Bodies.From(RcsLines.RcsLine, Bodies.Hello, RcsLines.Ben))).Expect(201);
        await Advance("10s");

        var (created, sent) = (Received[0].Json.GetProperty("data"), Received[1].Json.GetProperty("data"));
        Assert.Equal(["RCS", null], created.GetProperty("handles").EnumerateArray().Select(Type));
        Assert.Equal("RCS", Type(sent.GetProperty(sender)));
    }

    // rule handles.line-type
    [Fact]
    public async Task The_export_and_the_dump_say_it()
    {
        var exported = (await Control(HttpMethod.Get, "/scenario")).Expect(200).Text;

        Assert.Contains("line_type: RCS", exported, StringComparison.Ordinal);
        var lines = (await Control(HttpMethod.Get, "/state")).Expect(200).Json.GetProperty("lines").EnumerateArray();
        Assert.Equal(["RCS", "iMessage"], lines.Select(Type));
    }

    private static string? Text(JsonElement element, string key) => element.GetProperty(key).GetString();

    private static string? Type(JsonElement element) => element.TryGetProperty("line_type", out var type) ? type.GetString() : null;
}
