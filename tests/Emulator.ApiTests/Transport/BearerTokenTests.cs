using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Transport;

/// <summary>Everything that follows <c>Bearer </c> is the key, wherever one is written or read.</summary>
public sealed class BearerTokenTests(OpenEmulator emulator) : ApiTest(emulator), IClassFixture<OpenEmulator>
{
    public static TheoryData<string> AnyKey =>
        ["My API Key", "My  API\tKey", "a,b", "a, b;c=\"d\"", "Bearer Bearer", "c2VjcmV0==", "worldwide-1", "world", "Schlüssel"];

    [Theory]
    [MemberData(nameof(AnyKey))]
    public async Task Any_text_is_a_key(string key)
    {
        Assert.StartsWith("HTTP/1.1 200 ", await Raw($"Bearer {key}"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await Raw($"bearer   {key} \t"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My API Key")]
    [InlineData("a, b;c=\"d\"")]
    [InlineData("world_of_mine")]
    public async Task A_scenario_may_declare_it(string key)
    {
        var own = $"{key} of {World}";
        var scenario =
            $"{{ version: 1, auth: {{ mode: strict, tokens: [{{ token: {JsonValue.Create(own).ToJsonString()}, lines: [\"+12025550101\"] "
                + $"}}] }}, lines: [{{ number: \"+12025550101\" }}] }}";
        (await Control(HttpMethod.Put, "/scenario", scenario + "\n")).Expect(204);

        var lines = (await Call(Request(HttpMethod.Get, "/v3/phone_numbers", own))).Expect(200).Json.GetProperty("phone_numbers");
        var exported = (await Control(HttpMethod.Get, "/scenario")).Expect(200).Text;

        Assert.Equal("+12025550101", Assert.Single(lines.EnumerateArray()).GetProperty("phone_number").GetString());
        Assert.StartsWith("HTTP/1.1 200 ", await Raw($"Bearer   {own} "), StringComparison.Ordinal);
        (await Control(HttpMethod.Put, "/scenario", exported)).Expect(204);
        (await Call(Request(HttpMethod.Get, "/v3/phone_numbers", own))).Expect(200);
    }

    [Theory]
    [InlineData("' My API Key'")]
    [InlineData("\"My API Key \"")]
    [InlineData("\"My\\nKey\"")]
    [InlineData("\"Key\\n\"")]
    [InlineData("''")]
    public async Task A_scenario_may_not_declare_what_no_header_can_carry(string key)
    {
        var refusal = (await Control(HttpMethod.Put, "/scenario", $"version: 1\nauth: {{ tokens: [{{ token: {key} }}] }}\n")).Expect(422);

        Assert.Contains("a token", refusal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_finds_it()
    {
        (await Control(
            HttpMethod.Put, "/faults/busy", """{ "on": "*", "where": { "token": "My API Key" }, "then": { "status": 503 } }""",
            world: "default")).Expect(200);
        try
        {
            Assert.StartsWith("HTTP/1.1 503 ", await Raw("Bearer My API Key "), StringComparison.Ordinal);
            Assert.StartsWith("HTTP/1.1 200 ", await Raw("Bearer My API"), StringComparison.Ordinal);
        }
        finally
        {
            (await Control(HttpMethod.Delete, "/faults/busy", world: "default")).Expect(204);
        }
    }

    [Fact]
    public async Task The_control_plane_takes_the_world_of_a_key_unless_a_header_names_one()
    {
        (await Control(HttpMethod.Put, "/scenario", $"version: 1\nauth: {{ tokens: [{{ token: 'Key of {World}' }}] }}\n")).Expect(204);
        using var byKey = Request(HttpMethod.Get, "/_emulator/journal", $"Key of {World}");
        using var byHeader = Request(HttpMethod.Get, "/_emulator/journal", $"Key of {World}");
        byHeader.Headers.Add("X-Emulator-World", "default");
        (await Call(Request(HttpMethod.Get, "/v3/chats", $"Key of {World}"))).Expect(200);

        Assert.Contains($"\"world\":\"{World}\"", (await Call(byKey)).Expect(200).Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"world\":\"{World}\"", (await Call(byHeader)).Expect(200).Text, StringComparison.Ordinal);
    }

    /// <summary>No client library between: what stands in the header is what is sent.</summary>
    private async Task<string> Raw(string authorization)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(Emulator.Address!.Host, Emulator.Address.Port, Cancellation);
        var stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.UTF8.GetBytes(
                $"GET /v3/chats HTTP/1.1\r\nHost: localhost:4010\r\nAuthorization: {authorization}\r\nConnection: close\r\n\r\n"),
                Cancellation);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Cancellation);
    }
}
