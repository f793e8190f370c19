using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Messages;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>Every row of the validation tables that POST /chats can violate (Must hold 3).</summary>
public sealed class CreateChatRefusalTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly FrozenDictionary<string, RefusalRow> Table = CreateChatRows.All
        .Concat(MessageRows.All.Select(row => row.With(content => content.CreateBody)))
        .ToFrozenDictionary(row => row.Name, StringComparer.Ordinal);

    public static TheoryData<string> Rows => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_without_changing_anything(string row)
    {
        var (_, status, code, body) = Table[row];

        var refusal = await Refuses(status, code, () => Create(body));

        Assert.Empty(await Events());
        var entry = Assert.Single(await Journal());
        Assert.Equal(code, entry.GetProperty("error_code").GetInt32());
        Assert.Equal(refusal.TraceId, entry.GetProperty("trace_id").GetString());
    }

    [Fact]
    public async Task Has_the_canonical_messages_of_the_catalogue()
    {
        Assert.Equal("Phone number must be in E.164 format", MessageOf(await Create(Bodies.Text("Hello", "123"))));
        Assert.Equal(
            "You do not have permission to send from this phone number",
            MessageOf(await Create(Bodies.From(People.ForeignLine, Bodies.Hello))));
        Assert.Equal(
            "Attachment not found",
            MessageOf(await Create(Bodies.Parts($$"""[{"type":"media","attachment_id":"{{People.UnknownChat}}"}]"""))));
        Assert.Equal(
            "Attachment not ready",
            MessageOf(await Create(Bodies.Parts($$"""[{"type":"media","attachment_id":"{{People.UnfinishedUpload}}"}]"""))));
        Assert.Equal("Unauthorized - missing or invalid authentication token", MessageOf(await Create(Bodies.Valid, "nobody")));
    }

    [Theory]
    [InlineData(People.Line)]
    [InlineData(People.IneligibleLine)]
    public async Task Refuses_a_line_outside_the_token(string line) =>
        await Refuses(403, 2006, () => Create(Bodies.From(line, Bodies.Hello), OneLine));

    private static string? MessageOf(Reply reply) => reply.Json.GetProperty("error").GetProperty("message").GetString();
}
