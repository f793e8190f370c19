using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>A sandbox account may write to whoever wrote first, and an ephemeral line forgets what came in.</summary>
public sealed class SandboxContactTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => TestWorlds.Head + TestWorlds.Auth(World) + "account: { sandbox: true, ephemeral: true, ephemeral_attachments: true }\n";

    [Fact]
    public async Task Whoever_writes_first_may_be_written_to()
    {
        await Refuses(403, 2008, () => Create(Bodies.Text("Hello", People.Stranger)));

        (await Does(People.Stranger, "messages", """{"to":"+12025550100","text":"Hi"}""")).Expect(201);

        (await Create(Bodies.Text("Hello", People.Stranger))).Expect(201);
    }

    [Fact]
    public async Task What_came_in_on_an_ephemeral_line_is_gone_after_a_day()
    {
        var body = """{"to":"+12025550100","parts":[{"type":"media","url":"https://example.com/cake.jpg"}]}""";
        var chat = (await Does(People.Stranger, "messages", body)).Expect(201).Json.GetProperty("chat_id").GetString()!;
        await Advance("23h59m");
        Assert.Equal(1, (await StateOf(chat)).GetProperty("messages").GetArrayLength());

        await Advance("1m");

        Assert.Equal(0, (await Get($"/chats/{chat}/messages")).Expect(200).Json.GetProperty("messages").GetArrayLength());
        Assert.Equal(0, (await StateOf(chat)).GetProperty("unread").GetInt32());
        var kept = (await StateOf(chat)).GetProperty("messages").EnumerateArray().Single();
        Assert.True(kept.GetProperty("is_deleted").GetBoolean());
        Assert.Equal("", kept.GetProperty("parts")[0].GetProperty("url").GetString());
        Assert.Equal(["chat.created", "message.received", "emulator.message.expired"], await Events());
    }
}
