using System.Text.Json;
using Chats.Emulator.ApiTests.Host;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>What holds for the whole control plane.</summary>
public sealed class ControlSurfaceTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    /// <summary>A seed may be any number; what is no status or code at all is refused with the one that was meant.</summary>
    private static readonly string[] AnyNumber = ["seed", "status", "code"];

    [Fact]
    public async Task Says_that_it_is_well()
    {
        var health = (await Control(HttpMethod.Get, "/health")).Expect(200).Json;

        Assert.Equal(["status", "version", "scenario", "worlds"], Keys(health));
        Assert.Equal("ok", health.GetProperty("status").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", health.GetProperty("version").GetString());
        foreach (var probe in new[] { "/livez", "/readyz", "/" }) (await Call(Request(HttpMethod.Get, probe, token: null))).Expect(200);
    }

    [Fact]
    public async Task Describes_every_control_path_and_none_of_the_vendors()
    {
        var document = (await Control(HttpMethod.Get, "/openapi.json")).Expect(200).Json;
        var mapped = Emulator.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => path.StartsWith("/_emulator/", StringComparison.Ordinal) && path != "/_emulator/openapi.json")
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(mapped, Keys(document.GetProperty("paths")).Order(StringComparer.Ordinal));
        Assert.Contains("/_emulator/clock/advance", Keys(document.GetProperty("paths")));
    }

    [Theory]
    [InlineData("GET", "/nothing", 404)]
    [InlineData("GET", "", 404)]
    [InlineData("PATCH", "/clock", 405)]
    [InlineData("GET", "/clock/advance", 405)]
    [InlineData("DELETE", "/worlds", 405)]
    public async Task Refuses_in_problem_details(string method, string path, int status) =>
        Problem(await Control(new HttpMethod(method), path), status);

    [Fact]
    public async Task Says_how_a_time_is_written() =>
        Assert.Contains(
            "now must be an RFC 3339 time", (await Control(HttpMethod.Put, "/clock", """{"now":"yesterday"}""")).Expect(400).Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("/journal", "?limit=ten")]
    [InlineData("/events", "?since=first")]
    public async Task Shows_a_query_parameter_of_the_wrong_type(string path, string query) =>
        Assert.Contains($"wrong type: {query}.", (await Control(HttpMethod.Get, path + query)).Expect(400).Text, StringComparison.Ordinal);

    /// <summary>A number that nothing can be meant by would be answered with nothing, as if nothing had happened.</summary>
    [Fact]
    public async Task Says_from_where_to_where_each_number_of_a_query_goes_and_refuses_others()
    {
        var document = (await Control(HttpMethod.Get, "/openapi.json")).Expect(200).Json;
        var chat = (await Create(Bodies.Valid)).Expect(201).Json.GetProperty("chat").GetProperty("id").GetString();
        var numbers = NumbersOfQueries(document).ToList();

        Assert.True(numbers.Count >= 18, $"There are {numbers.Count}.");
        foreach (var (method, path, name, schema) in numbers.Where(number => !AnyNumber.Contains(number.Name)))
        {
            Assert.True(schema.TryGetProperty("minimum", out var least), $"{method} {path} does not say from where '{name}' goes.");
            var others = new List<long> { least.GetInt64() - 1 };
            if (schema.TryGetProperty("maximum", out var most)) others.Add(most.GetInt64() + 1);
            foreach (var other in others)
            {
                var query = FormattableString.Invariant($"{path["/_emulator".Length..].Replace("{chatId}", chat)}?{name}={other}");
                var detail = Problem(await Control(new HttpMethod(method), query), 400).Json.GetProperty("detail");
                Assert.StartsWith($"'{name}' is ", detail.GetString(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Refuses_another_content_type()
    {
        using var request = Request(HttpMethod.Post, "/_emulator/clock/advance", AllLines);
        request.Content = new StringContent("by=5m", new System.Net.Http.Headers.MediaTypeHeaderValue("text/plain"));

        Problem(await Call(request), 415);
    }

    [Fact]
    public async Task Is_no_part_of_the_vendors_surface_or_journal()
    {
        (await Control(HttpMethod.Get, "/clock")).Expect(200);

        Assert.Empty(await Journal());
        Envelope.Check(await Get("/_emulator/clock"), 404, 2001);
    }

    private static IEnumerable<(string Method, string Path, string Name, JsonElement Schema)> NumbersOfQueries(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        where operation.Value.TryGetProperty("parameters", out _)
        from parameter in operation.Value.GetProperty("parameters").EnumerateArray()
        let schema = parameter.GetProperty("schema")
        where parameter.GetProperty("in").GetString() == "query" && schema.GetProperty("type").ToString() == "integer"
        select (operation.Name.ToUpperInvariant(), path.Name, parameter.GetProperty("name").GetString()!, schema);
}
