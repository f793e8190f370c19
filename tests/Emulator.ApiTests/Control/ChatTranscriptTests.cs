using System.Runtime.CompilerServices;
using System.Text;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>GET /_emulator/chats/{chatId}/transcript.</summary>
public sealed class ChatTranscriptTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Tells_what_was_written_and_what_became_of_it()
    {
        var chat =
            Id((await Create(
                $$$"""{"from":"{{{People.Line}}}","to":["+14155550177"],"message":{"parts":[{"type":"text","value":"Two *tables* at 7?"}]}}""")).Expect(201).Json.GetProperty("chat"));
        await Advance("1m");
        var reply =
            (await Control(
                HttpMethod.Post, "/contacts/+14155550177/messages",
                $$"""{"chat_id":"{{chat}}","text":"- Yes\n1. and <b>no</b>"}""")).Expect(201).Json.GetProperty("message_id").GetString();
        (await Post($"/messages/{reply}/reactions", """{"operation":"add","type":"love"}""")).Expect(202);

        var transcript = (await Transcript(chat!)).Expect(200);

        Assert.Equal("text/markdown; charset=utf-8", transcript.Headers["Content-Type"]);
        Assert.Equal($"""
            # +14155550177

            - Chat: `{chat}`, direct over iMessage
            - Line: {People.Line}
            - With: +14155550177

            ## 2026-11-23

            **18:00:00** me: delivered 18:00:00, iMessage

            > Two \*tables\* at 7?

            **18:01:00** +14155550177: received, iMessage

            > \- Yes\
            > 1\. and \<b\>no\</b\>

            love from me

            """, transcript.Text);
    }

    [Fact]
    public async Task Says_what_the_account_deleted()
    {
        var message = (await Create(Bodies.Text("Two tables at 7?"))).Expect(201).Json.GetProperty("chat").GetProperty("message");
        await Advance("1s");
        var question = (await Control(
            HttpMethod.Post, $"/contacts/{People.Maya}/messages",
            $$$"""{"chat_id":"{{{People.DirectChat}}}","text":"Which?","reply_to":{"message_id":"{{{Id(message)}}}"}}""")).Expect(201);
        (await Delete($"/messages/{Id(message)}")).Expect(204);
        (await Delete($"/messages/{question.Json.GetProperty("message_id").GetString()}")).Expect(204);

        var transcript = (await Transcript(People.DirectChat)).Expect(200).Text;

        Assert.EndsWith(
            $"""
            > Two tables at 7?

            deleted for the account only

            **18:00:01** {People.Maya}: received, iMessage

            > Which?

            deleted for the account only; in reply to 2026-11-23 18:00:00

            """,
            transcript, StringComparison.Ordinal);
    }

    /// <summary>Files, cards, polls, replies, edits, effects and failures, as people read them.</summary>
    /// <remarks>UPDATE_GOLDEN=1 writes the files anew.</remarks>
    [Theory]
    [InlineData("group-chats")]
    [InlineData("inbound")]
    [InlineData("media")]
    [InlineData("delivery-troubles")]
    public async Task Shows_every_chat_of_a_scenario(string name)
    {
        var scenario = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "scenarios", $"{name}.yaml"));
        (await Control(HttpMethod.Put, "/scenario", scenario)).Expect(204);
        using var state = JsonDocument.Parse(await State());
        var transcripts = new StringBuilder();

        foreach (var chat in state.RootElement.GetProperty("chats").EnumerateArray())
        {
            var id = (chat.TryGetProperty("chat", out var inner) ? inner : chat).GetProperty("id").GetString()!;
            transcripts.Append((await Transcript(id)).Expect(200).Text).Append('\n');
        }

        var golden = GoldenFile($"ChatTranscript.{name}.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(golden, transcripts.ToString());
        Assert.Equal(File.ReadAllText(golden), transcripts.ToString());
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("00000000-0000-4000-8000-0000000000ff")]
    public async Task Refuses_a_chat_that_is_not_here(string chat)
    {
        var refusal = (await Transcript(chat)).Expect(404);

        Assert.Contains("/_emulator/state", refusal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_query_parameter_that_nothing_reads() =>
        (await Transcript(People.DirectChat + "/transcript?limit=3", "")).Expect(400);

    private Task<Reply> Transcript(string chat, string path = "/transcript") => Control(HttpMethod.Get, $"/chats/{chat}{path}");

    private static string GoldenFile(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
