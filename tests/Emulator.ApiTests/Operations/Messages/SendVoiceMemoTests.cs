using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>POST /chats/{chatId}/voicememo.</summary>
public sealed class SendVoiceMemoTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Recording = "00000000-0000-4000-8000-0000000000c1";
    private const string Song = "00000000-0000-4000-8000-0000000000c2";
    private const string LongRecording = "00000000-0000-4000-8000-0000000000c3";
    private const string Valid = """{"voice_memo_url":"https://example.com/memos/note%20to%20self.m4a"}""";

    protected override string Scenario => TestWorlds.Bakery(World)
        .Replace("attachments:\n", $$"""
            attachments:
              - { id: {{Recording}}, filename: memo.m4a, content_type: audio/x-m4a, size_bytes: 50122 }
              - { id: {{Song}}, filename: song.mid, content_type: audio/midi, size_bytes: 999 }
              - { id: {{LongRecording}}, filename: long.mp3, content_type: audio/mpeg, size_bytes: 10485761 }

            """, StringComparison.Ordinal)
        .Replace("remote_files:\n", """
            remote_files:
              - { url: "https://example.com/memo.m4a", size_bytes: 50122 }
              - { url: "https://example.com/long.m4a", size_bytes: 10485761 }
              - { url: "https://example.com/longest.m4a", size_bytes: 10485760 }
              - { url: "https://example.com/plain", content_type: audio/wav }

            """, StringComparison.Ordinal);

    [Fact]
    public async Task Answers_a_file_sent_by_url() =>
        Golden.Check("SendVoiceMemo.url", (await Send("""{"voice_memo_url":"https://example.com/memo.m4a"}""")).Expect(202));

    [Fact]
    public async Task Answers_an_attachment_sent_into_a_group() =>
        Golden.Check(
            "SendVoiceMemo.group",
            (await Send($$"""{"attachment_id":"{{Recording.ToUpperInvariant()}}"}""", People.ReducedChat)).Expect(202));

    [Fact]
    public async Task Is_stored_as_a_message_with_one_media_part()
    {
        var memo = (await Send(Valid)).Expect(202).Json.GetProperty("voice_memo");

        var message = (await StateOf(People.DirectChat)).GetProperty("messages").EnumerateArray().Last();
        Assert.Equal(Id(memo), Id(message));
        Assert.Equal("queued", message.GetProperty("delivery_status").GetString());
        Assert.True(message.GetProperty("is_voice_memo").GetBoolean());
        var part = Assert.Single(message.GetProperty("parts").EnumerateArray());
        Assert.Equal("media", part.GetProperty("type").GetString());
        Assert.Equal(Id(memo, "voice_memo"), Id(part));
        Assert.Equal("note to self.m4a", part.GetProperty("filename").GetString());
    }

    [Theory]
    [InlineData(People.DirectChat, "message.sent", "message.delivered", "message.read")]
    [InlineData(People.RcsChat, "message.sent", "message.delivered")]
    [InlineData(People.SmsChat, "message.sent")]
    [InlineData(People.GroupChat, "message.sent")]
    public async Task Progresses_as_every_message_on_any_service(string chat, params string[] events)
    {
        var sent = (await Send(Valid, chat)).Expect(202);
        await Advance("1m");

        Assert.Equal(events, await Events());
        Assert.Equal(sent.TraceId, (await LastEvent("message.sent")).GetProperty("trace_id").GetString());
    }

    [Theory]
    [InlineData("mp3", "audio/mpeg")]
    [InlineData("m4a", "audio/x-m4a")]
    [InlineData("M4A", "audio/x-m4a")]
    [InlineData("aac", "audio/aac")]
    [InlineData("caf", "audio/mp4")] // delivered as that
    [InlineData("wav", "audio/x-wav")]
    [InlineData("aiff", "audio/x-aiff")]
    [InlineData("amr", "audio/amr")]
    public async Task Takes_the_documented_formats(string extension, string type)
    {
        var sent = (await Send($$"""{"voice_memo_url":"https://example.com/a.{{extension}}"}""")).Expect(202);

        Assert.Equal(type, sent.Json.GetProperty("voice_memo").GetProperty("voice_memo").GetProperty("mime_type").GetString());
    }

    [Theory]
    [InlineData("https://example.com/recordings/1", "audio/x-m4a")]
    [InlineData("https://example.com/plain", "audio/wav")]
    public async Task Presumes_a_recording_where_the_url_does_not_tell(string url, string type)
    {
        var file = (await Send($$"""{"voice_memo_url":"{{url}}"}""")).Expect(202).Json.GetProperty("voice_memo").GetProperty("voice_memo");

        Assert.Equal(type, file.GetProperty("mime_type").GetString());
        Assert.Equal(file.GetProperty("size_bytes").GetInt64() / 4, file.GetProperty("duration_ms").GetInt64());
    }

    [Fact]
    public async Task Takes_10_MB_and_can_be_sent_again_by_its_address()
    {
        var url =
            (await Send("""{"voice_memo_url":"https://example.com/longest.m4a"}""")).Expect(202).Json.GetProperty("voice_memo")
                .GetProperty("voice_memo").GetProperty("url");

        (await Send($$"""{"voice_memo_url":{{url.GetRawText()}}}""")).Expect(202);
    }

    [Fact]
    public async Task Overrides_an_opt_out_for_one_send()
    {
        await Refuses(403, 2024, () => Send(Valid, People.OptedOutChat));

        (await Send("""{"voice_memo_url":"https://example.com/a.m4a","override_optout":true}""", People.OptedOutChat)).Expect(202);
        await Refuses(403, 2024, () => Send(Valid, People.OptedOutChat));
    }

    [Fact]
    public async Task Ignores_the_line_older_clients_name() =>
        Assert.Equal(
            People.Line,
            (await Send(
                """{"from":"+12025550199","voice_memo_url":"https://example.com/a.m4a"}""", People.DirectChat.ToUpperInvariant())).Expect(
                    202).Json.GetProperty("voice_memo").GetProperty("from").GetString());

    // Refusals

    [Theory]
    [InlineData("neither source", 400, 1001, "{}")]
    [InlineData("both are null", 400, 1001, """{"voice_memo_url":null,"attachment_id":null}""")]
    [InlineData("both sources", 400, 1005, """{"voice_memo_url":"https://example.com/a.m4a","attachment_id":"00000000-0000-4000-8000-0000000000c1"}""")]
    [InlineData("not https", 400, 1005, """{"voice_memo_url":"http://example.com/a.m4a"}""")]
    [InlineData("no url", 400, 1005, """{"voice_memo_url":"a.m4a"}""")]
    [InlineData("empty url", 400, 1005, """{"voice_memo_url":""}""")]
    [InlineData("attachment_id is no UUID", 400, 1005, """{"attachment_id":"memo"}""")]
    [InlineData("unknown attachment", 404, 2003, """{"attachment_id":"00000000-0000-4000-8000-0000000000ff"}""")]
    [InlineData("attachment not uploaded yet", 404, 2007, """{"attachment_id":"00000000-0000-4000-8000-0000000000b2"}""")]
    [InlineData("download address of nobody's attachment", 404, 2003, """{"voice_memo_url":"https://cdn.linqapp.com/attachments/partners/p/00000000-0000-4000-8000-0000000000ff/a.m4a"}""")]
    [InlineData("url larger than 10 MB (docs/decisions/0035)", 413, 5001, """{"voice_memo_url":"https://example.com/long.m4a"}""")]
    [InlineData("attachment larger than 10 MB (docs/decisions/0035)", 413, 5001, """{"attachment_id":"00000000-0000-4000-8000-0000000000c3"}""")]
    [InlineData("unsupported audio", 400, 5004, """{"voice_memo_url":"https://example.com/song.flac"}""")]
    [InlineData("a photo", 400, 5004, """{"attachment_id":"00000000-0000-4000-8000-0000000000b1"}""")]
    [InlineData("a MIDI file", 400, 5004, """{"attachment_id":"00000000-0000-4000-8000-0000000000c2"}""")]
    [InlineData("a video by url", 400, 5004, """{"voice_memo_url":"https://example.com/a.mp4"}""")]
    [InlineData("unreachable file", 500, 5002, """{"voice_memo_url":"https://files.invalid/a.m4a"}""")]
    [InlineData("url is a number", 400, 1003, """{"voice_memo_url":7}""")]
    [InlineData("no object", 400, 1003, "[]")]
    [InlineData("no body", 400, 1003, "")]
    public async Task Refuses_without_changing_anything(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Send(body));
    }

    [Fact]
    public async Task Says_how_large_a_memo_may_be()
    {
        var refusal = await Send($$"""{"attachment_id":"{{LongRecording}}"}""");

        Assert.Equal(
            "Voice memo file too large - maximum size is 10MB", refusal.Json.GetProperty("error").GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("a memo cannot be a first message: it needs a chat", 404, 2001, People.UnknownChat)]
    [InlineData("no UUID", 400, 1005, "7")]
    [InlineData("a group the line has left", 409, 2013, People.LeftChat)]
    [InlineData("ineligible line", 403, 2027, People.IneligibleChat)]
    public async Task Refuses_chats_that_cannot_be_sent_into(string row, int status, int code, string chat)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Send(Valid, chat));
    }

    [Fact]
    public async Task Hides_chats_of_other_lines() =>
        await Refuses(404, 2001, () => Post($"/chats/{People.DirectChat}/voicememo", Valid, OneLine));

    [Fact]
    public async Task Counts_as_a_message_for_the_rate()
    {
        for (var i = 0; i < 30; i++) (await Send(Valid)).Expect(202);

        await Refuses(429, 1007, () => Send("""{"voice_memo_url":"https://files.invalid/a.m4a"}"""));
    }

    private Task<Reply> Send(string body, string chat = People.DirectChat) => Post($"/chats/{chat}/voicememo", body);
}
