using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.Control;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>What is misspelt on the control plane is named, with what may have been meant.</summary>
public sealed partial class ControlSpellingTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const int Deep = 4;

    private IEnumerable<(string Method, string Path, Type? Body)> Operations =>
        Emulator.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("_emulator/", StringComparison.Ordinal))
        .Select(endpoint => (
            endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0],
            Parameter().Replace(
                "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
                parameter => parameter.Value is "{handle}" ? People.Maya : parameter.Value is "{chatId}" ? People.DirectChat : "7"),
            endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType));

    [Fact]
    public async Task Names_the_key_that_was_meant_in_every_body_however_deep()
    {
        var bodies = Operations.Where(operation => operation.Body is not null).ToList();
        Assert.Equal(34, bodies.Select(operation => operation.Body).Distinct().Count());

        foreach (var (method, path, body) in bodies)
        {
            foreach (var (json, key) in Misspelt(body!, Deep).Append(($$"""{"{{First(body!)}}x":1}""", First(body!))))
            {
                var reply = await Control(new HttpMethod(method), path["/_emulator".Length..], json);

                Problem(reply, 400);
                Assert.True(
                    reply.Text.Contains($"is not a known key; did you mean '{key}'?", StringComparison.Ordinal),
                    $"{method} {path} {json}: {reply.Text}");
            }
        }
    }

    [Fact]
    public async Task Names_the_path_that_was_meant()
    {
        foreach (var (method, path, _) in Operations.DistinctBy(operation => operation.Path))
        {
            var segments = path.Split('/');
            for (var i = 2; i < segments.Length; i++)
            {
                if (segments[i] is "7" or People.Maya or People.DirectChat) continue;
                var misspelt =
                    string.Join(
                        '/', segments.Index().Select(segment => segment.Index == i ? segment.Item + segment.Item[^1] : segment.Item));

                var reply = await Control(new HttpMethod(method), misspelt["/_emulator".Length..]);

                Problem(reply, 404);
                Assert.Contains($"Did you mean {path}?", reply.Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Guesses_no_path_where_none_is_near() =>
        Assert.DoesNotContain(
            "Did you mean", Problem(await Control(HttpMethod.Get, "/nothing/at/all"), 404).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("PUT", "/clock", """{"mode":"manul"}""", "manual")]
    [InlineData("PUT", "/lines/+12025550100", """{"reputation":"HEALTY"}""", "HEALTHY")]
    [InlineData("PUT", "/lines/+12025550100", """{"rcs":"enabeld"}""", "enabled")]
    [InlineData("PUT", $"/chats/{People.DirectChat}/health", """{"status":"healthy"}""", "HEALTHY")]
    [InlineData("PUT", $"/messages/{People.Question}/delivery", """{"status":"deliverd"}""", "delivered")]
    [InlineData("PUT", $"/messages/{People.Question}/delivery", """{"service":"imessage"}""", "iMessage")]
    [InlineData("PUT", $"/contacts/{People.Maya}", """{"services":["SMS","iMesage"]}""", "iMessage")]
    [InlineData("PUT", $"/contacts/{People.Maya}", """{"delivery":{"stalls_at":"quened"}}""", "queued")]
    [InlineData("POST", $"/contacts/{People.Maya}/messages", """{"to":"+12025550100","text":"x","service":"RSC"}""", "RCS")]
    [InlineData("POST", $"/contacts/{People.Maya}/participants", $$"""{"chat_id":"{{People.GroupChat}}","operation":"leav"}""", "leave")]
    [InlineData("POST", $"/contacts/{People.Maya}/reactions", $$"""{"message_id":"{{People.GroupMessage}}","type":"lik"}""", "like")]
    [InlineData("POST", $"/contacts/{People.Maya}/reactions", $$"""{"message_id":"{{People.GroupMessage}}","type":"like","operation":"remov"}""", "remove")]
    [InlineData("POST", $"/contacts/{People.Maya}/votes", $$"""{"message_id":"{{People.GroupMessage}}","option_id":"{{People.GroupMessage}}","operation":"ad"}""", "add")]
    [InlineData("GET", "/deliveries?status=deliverd", null, "delivered")]
    public async Task Names_the_value_that_was_meant(string method, string path, string? body, string meant) =>
        Assert.Contains(
            $"did you mean '{meant}'?", Problem(await Control(new HttpMethod(method), path, body), 400).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("/clock/advance", """{"by":5}""", "by has the wrong type; it takes a text")]
    [InlineData("/contacts/{0}/messages", """{"chat_id":7,"text":"Hi"}""", "chat_id has the wrong type; it takes a text")]
    [InlineData("/contacts/{0}/messages", """{"to":"+12025550100","parts":"Hi"}""", "parts has the wrong type; it takes a list")]
    [InlineData("/contacts/{0}/messages", """{"to":"+12025550100","parts":["Hi"]}""", "parts[0] has the wrong type; it takes an object")]
    [InlineData("/contacts/{0}/location", """{"longitude":"x"}""", "longitude has the wrong type; it takes a number")]
    [InlineData("/contacts/{0}/edits", """{"message_id":5}""", "message_id has the wrong type; it takes a UUID")]
    [InlineData("/deliveries/wait", """{"count":"two"}""", "count has the wrong type; it takes a whole number")]
    public async Task Names_the_type_that_a_key_takes(string path, string body, string problem) => Assert.Contains(
        $"{problem}\"",
        Problem(await Control(HttpMethod.Post, string.Format(CultureInfo.InvariantCulture, path, People.Maya), body), 400).Text,
        StringComparison.Ordinal);

    [Fact]
    public async Task Names_the_nearest_of_many() => Assert.Contains(
        "; the nearest of 75 known are call.failed, call.initiated, call.answered, call.ended, ",
        Problem(await Control(HttpMethod.Get, "/events?type=call.started"), 400).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Says_how_to_make_what_there_is_none_of() => Assert.Contains(
        "has no savepoint 'a'; it has none yet: PUT /_emulator/savepoints/NAME saves one",
        Problem(await Control(HttpMethod.Post, "/savepoints/a/restore"), 404).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("GET", "/deliveries/x", "'x' in the path has the wrong type")]
    [InlineData("GET", "/deliveries/99999999999999999999/body", "'99999999999999999999' in the path has the wrong type")]
    [InlineData("POST", "/deliveries/a%20b/redeliver", "'a b' in the path has the wrong type")]
    [InlineData("POST", "/hygiene/verify?except=nothing", "'except' cannot be 'nothing'")]
    [InlineData("POST", "/fidelity/verify?accept=nothing", "'accept' cannot be 'nothing'")]
    public async Task Names_the_part_of_the_address_that_cannot_be(string method, string path, string problem) =>
        Assert.Contains(problem, Problem(await Control(new HttpMethod(method), path), 400).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Notes_the_event_that_was_meant_and_keeps_the_vendors_body()
    {
        var reply =
            await Post("/webhook-subscriptions", """{"target_url":"https://example.com/hooks","subscribed_events":["message.recieved"]}""");

        Envelope.Check(reply, 400, 1005);
        Assert.DoesNotContain("did you mean", reply.Text, StringComparison.Ordinal);
        Assert.Contains(
            "did you mean 'message.received'?", Assert.Single(await Journal()).GetProperty("notes")[0].GetString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-01-01T00:00:00")]
    [InlineData("2027-01-01T00:00:00.123")]
    [InlineData("2027-01-01T00:00")]
    [InlineData("2027-01-01")]
    public async Task Takes_no_time_that_leaves_its_zone_to_the_machine(string time)
    {
        var before = await State();

        var reply = Problem(await Control(HttpMethod.Put, "/clock", $$"""{"now":"{{time}}"}"""), 400);

        Assert.Contains(
            "now: expected a time that says its zone: add Z, or an offset such as +02:00", reply.Text, StringComparison.Ordinal);
        Assert.Equal(before, await State());
    }

    [Theory]
    [InlineData("2027-01-01T02:00:00+02:00")]
    [InlineData("2027-01-01T00:00:00Z")]
    [InlineData("2026-12-31T19:00:00-05:00")]
    public async Task Takes_a_time_with_its_zone(string time) => Assert.Equal(
        "2027-01-01T00:00:00.000Z",
        (await Control(HttpMethod.Put, "/clock", $$"""{"mode":"manual","now":"{{time}}"}""")).Expect(200).Json.GetProperty("now")
            .GetString());

    [Fact]
    public async Task Takes_no_name_that_ends_in_a_line_feed()
    {
        var before = await State();

        Problem(await Control(HttpMethod.Post, "/worlds", """{"name":"a\n"}"""), 400);
        foreach (var (method, path, body) in Operations.Where(operation => operation.Path.Contains("/7", StringComparison.Ordinal)))
        {
            var reply =
                await Control(
                    new HttpMethod(method), path.Replace("/7", "/a%0A", StringComparison.Ordinal)["/_emulator".Length..],
                    body is null ? null : "{}");
            Assert.True(reply.Status is >= 400 and < 500, $"{method} {path}: {reply.Status} {reply.Text}");
            Problem(reply, reply.Status);
        }

        Assert.DoesNotContain("a\\n", (await Control(HttpMethod.Get, "/worlds")).Expect(200).Text, StringComparison.Ordinal);
        Assert.Equal(before, await State());
        Assert.Equal("[]", (await Control(HttpMethod.Get, "/savepoints")).Json.GetProperty("savepoints").GetRawText());
    }

    /// <summary>Bodies with one key misspelt inside each object they can hold.</summary>
    private static IEnumerable<(string Json, string Key)> Misspelt(Type type, int depth)
    {
        if (depth == 0) yield break;
        foreach (var property in Info(type).Properties)
        {
            var (inner, isList) =
                Info(property.PropertyType) is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element }
                    ? (element, true)
                    : (property.PropertyType, false);
            if (Info(inner).Kind is not JsonTypeInfoKind.Object || Info(inner).Properties.Count == 0) continue;
            foreach (var (json, key) in Misspelt(inner, depth - 1).Append(($$"""{"{{First(inner)}}x":1}""", First(inner))))
            {
                yield return (isList ? $$"""{"{{property.Name}}":[{{json}}]}""" : $$"""{"{{property.Name}}":{{json}}}""", key);
            }
        }
    }

    private static string First(Type type) => Info(type).Properties[0].Name;

    private static JsonTypeInfo Info(Type type) => ControlJson.Wire.Options.GetTypeInfo(type);

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
