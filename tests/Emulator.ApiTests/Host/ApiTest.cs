using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Chats.Emulator.ApiTests.Host;

/// <summary>A test over HTTP in a world of its own, made from <see cref="Scenario"/>.</summary>
public abstract partial class ApiTest(TestEmulator emulator) : IAsyncLifetime
{
    private static int _worlds;

    protected TestEmulator Emulator { get; } = emulator;

    protected HttpClient Client => Emulator.Client;

    /// <summary>The name of this test's world; its declared tokens start with it.</summary>
    protected string World { get; } = $"t{Interlocked.Increment(ref _worlds)}";

    /// <summary>Opens all lines.</summary>
    protected string AllLines => TestWorlds.AllLines(World);

    /// <summary>Opens <see cref="People.SecondLine"/> only.</summary>
    protected string OneLine => TestWorlds.OneLine(World);

    /// <summary>Opens two of the three lines.</summary>
    protected string TwoLines => TestWorlds.TwoLines(World);

    /// <summary>The YAML of the world; its tokens must be the world's own.</summary>
    protected virtual string Scenario => TestWorlds.Bakery(World);

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public virtual async ValueTask InitializeAsync()
    {
        var body = new JsonObject { ["name"] = World, ["scenario"] = Scenario };
        (await Control(HttpMethod.Post, "/worlds", body.ToJsonString(), world: "")).Expect(201);
    }

    public virtual async ValueTask DisposeAsync()
    {
        await Control(HttpMethod.Delete, $"/worlds/{World}", world: "");
        GC.SuppressFinalize(this);
    }

    // The vendor's surface

    protected Task<Reply> Get(string path, string? token = null) => Call(Request(HttpMethod.Get, "/v3" + path, token ?? AllLines));

    protected Task<Reply> Post(string path, string? body = null, string? token = null) =>
        Call(Request(HttpMethod.Post, "/v3" + path, token ?? AllLines, body));

    protected Task<Reply> Put(string path, string? body = null, string? token = null) =>
        Call(Request(HttpMethod.Put, "/v3" + path, token ?? AllLines, body));

    protected Task<Reply> Patch(string path, string? body = null, string? token = null) =>
        Call(Request(HttpMethod.Patch, "/v3" + path, token ?? AllLines, body));

    protected Task<Reply> Delete(string path, string? body = null, string? token = null) =>
        Call(Request(HttpMethod.Delete, "/v3" + path, token ?? AllLines, body));

    protected Task<Reply> Create(string body, string? token = null) => Post("/chats", body, token);

    protected async Task<Reply> Call(HttpRequestMessage request)
    {
        using (request)
        {
            return await Reply.Read(await Client.SendAsync(request, Cancellation));
        }
    }

    protected static HttpRequestMessage Request(HttpMethod method, string path, string? token, string? body = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return request;
    }

    // The control plane

    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path below the prefix.</param>
    /// <param name="body">JSON or YAML.</param>
    /// <param name="world">Null: the test's world. Empty: none is named.</param>
    protected Task<Reply> Control(HttpMethod method, string path, string? body = null, string? world = null)
    {
        var request = Request(method, "/_emulator" + path, token: null, body);
        if (body is not null && !body.StartsWith('{')) request.Content!.Headers.ContentType = new("application/yaml");
        if ((world ?? World) is { Length: > 0 } name) request.Headers.Add("X-Emulator-World", name);
        return Call(request);
    }

    protected async Task<string> State() => (await Control(HttpMethod.Get, "/state")).Expect(200).Text;

    protected async Task<JsonElement> StateOf(string chatId)
    {
        var state = (await Control(HttpMethod.Get, $"/state?chat_id={chatId}")).Expect(200).Json;
        return state.GetProperty("chats").EnumerateArray().Single();
    }

    protected async Task<int> Advance(string by)
    {
        var advanced = (await Control(HttpMethod.Post, "/clock/advance", $$"""{"by":"{{by}}"}""")).Expect(200);
        return advanced.Json.GetProperty("ran").GetInt32();
    }

    protected async Task<string[]> Events()
    {
        var page = (await Control(HttpMethod.Get, "/events")).Expect(200).Json;
        return [.. page.GetProperty("events").EnumerateArray().Select(happened => happened.GetProperty("type").GetString()!)];
    }

    /// <summary>Those of the vendor's, without the emulator's own.</summary>
    protected async Task<string[]> VendorEvents() =>
        [.. (await Events()).Where(type => !type.StartsWith("emulator.", StringComparison.Ordinal))];

    /// <summary>The latest event of a type.</summary>
    protected async Task<JsonElement> LastEvent(string type)
    {
        var page = (await Control(HttpMethod.Get, $"/events?type={type}")).Expect(200).Json;
        return page.GetProperty("events").EnumerateArray().Last();
    }

    protected async Task<JsonElement[]> Journal(string query = "")
    {
        var page = (await Control(HttpMethod.Get, "/journal" + query)).Expect(200).Json;
        return [.. page.GetProperty("requests").EnumerateArray()];
    }

    protected async Task PutFault(string name, string rule) => (await Control(HttpMethod.Put, $"/faults/{name}", rule)).Expect(200);

    // What happens in its own time

    /// <summary>Asks until it is so; the test's own timeout is the end.</summary>
    protected static async Task Eventually(Func<Task<bool>> fact)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        while (!await fact()) await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System, patience.Token);
    }

    // What every test of a refusal demands

    /// <summary>The call is refused with the vendor's envelope and the world is, byte for byte, what it was.</summary>
    protected async Task<Reply> Refuses(int status, int code, Func<Task<Reply>> call)
    {
        var before = await State();
        var reply = await call();
        Envelope.Check(reply, status, code);
        Assert.Equal(before, await State());
        return reply;
    }

    protected static string Id(JsonElement element, params string[] path) =>
        path.Aggregate(element, (at, key) => at.GetProperty(key)).GetProperty("id").GetString()!;

    protected static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    protected static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]
    protected static partial Regex LowerCaseUuid();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")]
    protected static partial Regex WireTime();
}
