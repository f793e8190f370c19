using System.Text.Json.Nodes;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>What takes a handle takes a name, what takes a chat's id takes its key; the vendor's surface takes neither.</summary>
public abstract class ContactNamesContract(TestEmulator emulator) : ContactTest(emulator)
{
    private const string Maya = "Maya";
    private const string Direct = "cakes";
    private const string Group = "Pizza or tacos";

    protected override string Scenario => TestWorlds.Bakery(World)
        .Replace("{ handle: \"+14155550123\", ", "{ handle: \"+14155550123\", name: Maya, ", StringComparison.Ordinal)
        .Replace("{ handle: ana@example.com, ", "{ handle: ana@example.com, name: Ana María, ", StringComparison.Ordinal)
        .Replace($"  - id: {People.DirectChat}", $"  - id: {People.DirectChat}\n    key: {Direct}", StringComparison.Ordinal)
        .Replace($"  - id: {People.GroupChat}", $"  - id: {People.GroupChat}\n    key: {Group}", StringComparison.Ordinal);

    /// <summary>Method, what is done and its body; who does it stands in the path.</summary>
    public static TheoryData<string, string, string, int> Acts => new()
    {
        { "POST", "messages", $$"""{"chat_id":"{{Direct}}","text":"Hi"}""", 201 },
        { "POST", "messages", $$"""{"to":"{{People.Line}}","with":["ana maría"],"text":"Hi"}""", 201 },
        { "POST", "messages", $$"""{"chat_id":"{{Group}}","parts":[{"type":"text","value":"Ana?","mention":"Ana María"}]}""", 201 },
        { "POST", "messages", $$"""{"chat_id":"{{Group}}","text":"Ana?","mentions":[{"handle":"Ana María","range":[0,3]}]}""", 201 },
        { "POST", "polls", $$"""{"chat_id":"{{Group}}","options":["Pizza","Tacos"]}""", 201 },
        { "POST", "polls", $$"""{"to":"{{People.Line}}","with":["Ana María"],"options":["Pizza","Tacos"]}""", 201 },
        { "POST", "typing", $$"""{"chat_id":"{{Direct}}"}""", 204 },
        { "DELETE", "typing", $$"""{"chat_id":"{{Direct}}"}""", 204 },
        { "POST", "reads", $$"""{"chat_id":"{{Direct}}"}""", 204 },
        { "POST", "reactions", $$"""{"message_id":"{{People.Question}}","type":"love"}""", 204 },
        { "POST", "participants", $$"""{"chat_id":"{{Group}}","operation":"add","handle":"{{People.Stranger}}"}""", 204 },
        { "POST", "group", $$"""{"chat_id":"{{Group}}","display_name":"Tacos"}""", 204 },
        { "POST", "location", $$"""{"chat_id":"{{Direct}}","longitude":13.4,"latitude":52.5}""", 204 },
        { "DELETE", "location", $$"""{"chat_id":"{{Direct}}"}""", 204 },
        { "POST", "acts", $$"""{"say":"Hi","chat":"{{Direct}}"}""", 200 },
        { "POST", "acts", $$"""{"say":"Hi","to":"{{People.Line}}","with":["Ana María"]}""", 200 },
        { "POST", "acts", $$"""{"remove":"Ana María","chat":"{{Group}}"}""", 409 },
        { "POST", "contact_card", $$"""{"to":"{{People.Line}}","first_name":"M"}""", 204 },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task People_act_by_name_as_by_handle(string method, string what, string body, int status)
    {
        var byHandle = body.Replace(Direct, People.DirectChat, StringComparison.Ordinal)
            .Replace(Group, People.GroupChat, StringComparison.Ordinal)
            .Replace("Ana María", People.Ana, StringComparison.OrdinalIgnoreCase);
        Assert.True(byHandle != body || what is "reactions" or "contact_card");

        (await Control(new HttpMethod(method), $"/contacts/{Uri.EscapeDataString(People.Maya)}/{what}", byHandle)).Expect(status);
        var (state, events) = (await State(), await Events());
        (await Control(HttpMethod.Post, "/reset")).Expect(204);

        (await Control(new HttpMethod(method), $"/contacts/mAYA/{what}", body)).Expect(status);

        Assert.Equal(state, await State());
        Assert.Equal(events, await Events());
    }

    [Fact]
    public async Task Whom_a_group_gains_and_loses_is_named()
    {
        (await Does(Maya, "participants", $$"""{"chat_id":"{{Group}}","operation":"add","handle":"{{People.Stranger}}"}""")).Expect(204);

        (await Does(Maya, "participants", $$"""{"chat_id":"{{Group}}","operation":"remove","handle":"ana maría"}""")).Expect(204);

        Assert.Equal("participant.removed", (await Events())[^1]);
        await Impossible(
            409, "Ana María (ana@example.com) is not in the group.",
            () => Does(Maya, "participants", $$"""{"chat_id":"{{Group}}","operation":"remove","handle":"Ana María"}"""));
    }

    [Fact]
    public async Task Votes_options_and_edits_are_by_name()
    {
        var poll = (await Does(Maya, "polls", $$"""{"chat_id":"{{Group}}","options":["Pizza","Tacos"]}""")).Expect(201).Json;
        var message = poll.GetProperty("message_id").GetString()!;
        var option = (await MessageOf(Group, message)).GetProperty("poll").GetProperty("options")[0].GetProperty("option_id").GetString();
        (await Does("ana maría", "votes", $$"""{"message_id":"{{message}}","option_id":"{{option}}"}""")).Expect(204);
        (await Does("Ana María", "options", $$"""{"message_id":"{{message}}","options":["Soup"]}""")).Expect(204);
        var text = await Writes(Maya, Direct, "Is my cake redy?");
        (await Does(Maya, "edits", $$"""{"message_id":"{{text}}","text":"Is my cake ready?"}""")).Expect(204);

        var transcript = (await Control(HttpMethod.Get, $"/chats/{Uri.EscapeDataString(Group)}/transcript")).Expect(200).Text;

        Assert.StartsWith($"# Maya ({People.Maya}), Ana María ({People.Ana})\n", transcript, StringComparison.Ordinal);
        Assert.Contains($"- Chat: {Group}, `{People.GroupChat}`, a group", transcript, StringComparison.Ordinal);
        Assert.Contains($"- 1 × Pizza (Ana María ({People.Ana}))", transcript, StringComparison.Ordinal);
        Assert.Contains($"- With: Maya ({People.Maya})", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_state_shows_names_and_keys()
    {
        using var state = JsonDocument.Parse(await State());
        var maya = state.RootElement.GetProperty("contacts").EnumerateArray()
            .Single(contact => contact.GetProperty("handle").GetString() == People.Maya);

        Assert.Equal(Maya, maya.GetProperty("name").GetString());
        var chat = await StateOf("CAKES");
        Assert.Equal((Direct, People.DirectChat), (chat.GetProperty("key").GetString(), Id(chat, "chat")));
        Assert.Equal(Maya, chat.GetProperty("messages")[1].GetProperty("sender_name").GetString());
        Assert.False(chat.GetProperty("messages")[0].TryGetProperty("sender_name", out _));
    }

    [Fact]
    public async Task The_directory_shows_and_changes_people_by_name()
    {
        Assert.Equal(People.Maya, (await Control(HttpMethod.Get, "/contacts/maya")).Expect(200).Json.GetProperty("handle").GetString());

        var put = (await Control(HttpMethod.Put, "/contacts/Maya", """{"reads_after":"7s","name":"Maya B."}""")).Expect(200).Json;

        Assert.Equal(
            (People.Maya, "Maya B.", "7s"),
            (put.GetProperty("handle").GetString(), put.GetProperty("name").GetString(), put.GetProperty("reads_after").GetString()));
        Problem(await Control(HttpMethod.Get, "/contacts/Maya"), 404);
        Assert.Equal(put.GetRawText(), (await Control(HttpMethod.Get, "/contacts/MAYA%20b.")).Expect(200).Text);
        var unnamed = (await Control(HttpMethod.Put, "/contacts/Maya%20B.", """{"name":""}""")).Expect(200).Json;
        Assert.False(unnamed.TryGetProperty("name", out _));
        Problem(await Control(HttpMethod.Get, "/contacts/Maya%20B."), 404);
    }

    [Fact]
    public async Task Names_come_along_with_forks_savepoints_snapshots_and_exports()
    {
        (await Control(HttpMethod.Put, "/savepoints/before")).Expect(201);
        (await Control(HttpMethod.Put, "/contacts/Maya", """{"name":"Mia"}""")).Expect(200);
        var export = (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text;
        Assert.Contains("name: Mia", export, StringComparison.Ordinal);
        Assert.Contains($"key: {Direct}", export, StringComparison.Ordinal);
        using var snapshot = await Client.SendAsync(WorldRequest(HttpMethod.Get, "/snapshot"), Cancellation);
        var bytes = await snapshot.Content.ReadAsByteArrayAsync(Cancellation);

        (await Control(HttpMethod.Post, "/savepoints/before/restore")).Expect(204);
        (await Control(HttpMethod.Get, "/contacts/Maya")).Expect(200);
        Problem(await Control(HttpMethod.Get, "/contacts/Mia"), 404);

        using var load = WorldRequest(HttpMethod.Put, "/snapshot");
        load.Content = new ByteArrayContent(bytes);
        load.Content.Headers.ContentType = new("application/zip");
        (await Call(load)).Expect(204);
        (await Control(HttpMethod.Get, "/contacts/Mia")).Expect(200);
        (await Control(HttpMethod.Get, "/chats/cakes/transcript")).Expect(200);
    }

    [Fact]
    public async Task Payments_are_by_name()
    {
        var wallet = (await Control(HttpMethod.Put, "/payments/handles/Maya", """{"approval":true}""")).Expect(200).Json;

        Assert.Equal(People.Maya, wallet.GetProperty("handle").GetString());
        Assert.Contains(
            $"No payment of {People.Maya} waits", Problem(await Control(HttpMethod.Post, "/payments/handles/maya/approve"), 409).Text,
            StringComparison.Ordinal);
        Assert.Contains(
            $"{People.Maya} is not_connected", Problem(await Control(HttpMethod.Post, "/payments/handles/maya/revoke"), 409).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_strike_by_name_and_key()
    {
        await PutFault("to", """{"on":"createChat","where":{"to":"Maya"},"then":{"status":500}}""");
        await PutFault("in", """{"on":"sendMessageToChat","where":{"chat":"Cakes"},"then":{"status":500}}""");

        var where = (await Control(HttpMethod.Get, "/faults/to")).Expect(200).Json.GetProperty("rule").GetProperty("where");
        Assert.Equal(People.Maya, where.GetProperty("to").GetString());
        (await Create(Bodies.Text("Hi", People.Maya))).Expect(500);
        (await Create(Bodies.Text("Hi", People.Ben))).Expect(201);
        (await Post($"/chats/{People.DirectChat}/messages", Bodies.Text("Hi"))).Expect(500);
        Assert.Contains(
            "nobody is named 'Myaa'; did you mean 'Maya'?",
            Problem(await Control(HttpMethod.Put, "/faults/f", """{"on":"*","where":{"to":"Myaa"},"then":{"status":500}}"""), 422).Text,
            StringComparison.Ordinal);
        Assert.Contains(
            "no chat has the key 'cakez'; did you mean 'cakes'?",
            Problem(await Control(HttpMethod.Put, "/faults/f", """{"on":"*","where":{"chat":"cakez"},"then":{"status":500}}"""), 422).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expectations_and_raised_events_take_names_and_keys()
    {
        (await Control(HttpMethod.Put, "/chats/cakes/health", """{"status":"AT_RISK"}""")).Expect(200);
        await Writes(Maya, Direct, "Hello?");
        (await Control(HttpMethod.Post, "/events", $$"""{"type":"call.ended","data":{"call_id":"1"},"chat_id":"{{Direct}}"}""")).Expect(201);

        var verified = (await Control(HttpMethod.Post, "/events/verify", """{"match":{"type":"message.received","chat_id":"Cakes"}}""")).Expect(200);
        Assert.Equal(1, verified.Json.GetProperty("events").GetArrayLength());
        var failed = (await Control(HttpMethod.Post, "/events/verify", """{"match":{"type":"message.edited","chat_id":"cakes"}}""")).Expect(417);
        Assert.Contains($"message.received in chat cakes ({People.DirectChat}), message ", failed.Text, StringComparison.Ordinal);
        Assert.Contains($" of Maya ({People.Maya})", failed.Text, StringComparison.Ordinal);
        Assert.Contains(
            "There is no chat 'cake' in this world; did you mean 'cakes'?",
            Problem(await Control(HttpMethod.Post, "/events/verify", """{"match":{"chat_id":"cake"}}"""), 400).Text, StringComparison.Ordinal);
        var deliveries = Problem(await Control(HttpMethod.Post, "/deliveries/verify", """{"match":{"handle":"maya"}}"""), 417);
        Assert.Contains($"handle Maya ({People.Maya})", deliveries.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Nobody in this world is named 'Mayo'; did you mean 'Maya'?",
            Problem(await Control(HttpMethod.Post, "/deliveries/verify", """{"match":{"handle":"Mayo"}}"""), 400).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R2/D2")]
    [InlineData("Дарья Ивановна")]
    [InlineData("小明")]
    [InlineData("👩‍👩‍👧")]
    [InlineData("100% Maya?")]
    [InlineData("a#b;c=d&e")]
    [InlineData("\"Max\" O'Neill\\")]
    [InlineData("...and more")]
    public async Task Odd_names_stand_in_an_address_too(string name)
    {
        (await Control(HttpMethod.Put, $"/contacts/{People.Maya}", new JsonObject { ["name"] = name }.ToJsonString())).Expect(200);

        (await Does(name, "messages", $$"""{"chat_id":"{{Direct}}","text":"Hi"}""")).Expect(201);

        var found = (await Control(HttpMethod.Get, $"/contacts/{Uri.EscapeDataString(name)}")).Expect(200).Json;
        Assert.Equal((People.Maya, name), (found.GetProperty("handle").GetString(), found.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("me", 400, "name must not be 'me'")]
    [InlineData("+1", 400, "name must not hold + or @")]
    [InlineData("555 0123", 400, "looks like a phone number")]
    [InlineData(" Mia", 400, "must not begin or end with a blank")]
    [InlineData("ana maría", 409, "Ana María (ana@example.com) has that name")]
    public async Task Refuses_names_that_cannot_be(string name, int status, string reason) =>
        await Impossible(
            status, reason, () => Control(HttpMethod.Put, $"/contacts/{People.Maya}", new JsonObject { ["name"] = name }.ToJsonString()));

    [Fact]
    public async Task A_person_keeps_their_name_when_it_is_said_again()
    {
        (await Control(HttpMethod.Put, "/contacts/Maya", """{"name":"MAYA"}""")).Expect(200);

        Assert.Equal("MAYA", (await Control(HttpMethod.Get, "/contacts/maya")).Expect(200).Json.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("GET", "/contacts/Maia", null)]
    [InlineData("PUT", "/contacts/Maia", "{}")]
    [InlineData("POST", "/contacts/Maia/messages", """{"to":"+12025550100","text":"Hi"}""")]
    [InlineData("POST", "/contacts/Maia/reads", """{"chat_id":"cakes"}""")]
    [InlineData("POST", "/contacts/Maia/votes", "{}")]
    [InlineData("PUT", "/payments/handles/Maia", "{}")]
    [InlineData("POST", "/contacts/Maia/acts", """{"say":"Hi","to":"+12025550100"}""")]
    [InlineData("POST", "/contacts/Maya/acts", """{"add":"Maia","chat":"Pizza or tacos"}""")]
    [InlineData("POST", "/contacts/Maya/acts", """{"say":"Hi","to":"+12025550100","with":["Maia"]}""")]
    [InlineData("POST", "/contacts/Maya/messages", """{"to":"+12025550100","with":["Maia"],"text":"Hi"}""")]
    [InlineData("POST", "/contacts/Maya/participants", """{"chat_id":"cakes","operation":"add","handle":"Maia"}""")]
    [InlineData("POST", "/contacts/Maya/messages", """{"chat_id":"cakes","text":"Hi","mentions":[{"handle":"Maia","range":[0,1]}]}""")]
    [InlineData("POST", "/contacts/Maya/messages", """{"chat_id":"cakes","parts":[{"type":"text","value":"Hi","mention":"Maia"}]}""")]
    public async Task Says_who_may_have_been_meant(string method, string path, string? body) =>
        await Impossible(404, "Nobody in this world is named 'Maia'; did you mean 'Maya'?", () => Control(new(method), path, body));

    [Theory]
    [InlineData("GET", "/chats/cake/transcript", null)]
    [InlineData("PUT", "/chats/cake/health", """{"status":"AT_RISK"}""")]
    [InlineData("GET", "/state?chat_id=cake", null)]
    [InlineData("POST", "/events", """{"type":"call.ended","data":{"call_id":"1"},"chat_id":"cake"}""")]
    [InlineData("POST", "/contacts/Maya/messages", """{"chat_id":"cake","text":"Hi"}""")]
    [InlineData("POST", "/contacts/Maya/typing", """{"chat_id":"cake"}""")]
    [InlineData("POST", "/contacts/Maya/acts", """{"say":"Hi","chat":"cake"}""")]
    public async Task Says_which_chat_may_have_been_meant(string method, string path, string? body) =>
        await Impossible(404, "There is no chat 'cake' in this world; did you mean 'cakes'?", () => Control(new(method), path, body));

    [Fact]
    public async Task The_vendors_surface_knows_no_names()
    {
        await Refuses(400, 1002, () => Create(Bodies.Text("Hi", Maya)));
        await Refuses(400, 1005, () => Get($"/chats/{Direct}"));
    }

    private HttpRequestMessage WorldRequest(HttpMethod method, string path)
    {
        var request = Request(method, $"/_emulator{path}", token: null);
        request.Headers.Add("X-Emulator-World", World);
        return request;
    }
}
