using System.Text.RegularExpressions;
using Chats.Emulator.Api;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Transport;

/// <summary>Documented operations that are not emulated yet answer 501 in the vendor's envelope.</summary>
public sealed class UnsupportedOperationsTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    public static TheoryData<string, string, string> Operations =>
        [.. UnsupportedOperations.All.Select(operation => (operation.Method, operation.Path, operation.Name))];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Answers_501_and_names_the_operation(string method, string path, string name)
    {
        var actual = Regex.Replace(path, @"\{\w+\}", People.DirectChat);

        foreach (var prefix in new[] { "/v3", "/api/partner/v3" })
        {
            var refusal = await Refuses(501, 2011, () => Call(Request(new HttpMethod(method), prefix + actual, AllLines, "{}")));
            Assert.Equal(name, refusal.Header("X-Emulator-Unsupported"));
            Assert.Contains(name, refusal.Json.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        }

        Assert.All(await Journal(), entry => Assert.Equal(name, entry.GetProperty("operation").GetString()));
    }

    [Fact]
    public void Names_every_operation_once()
    {
        var names = UnsupportedOperations.All.Select(operation => operation.Name).ToArray();

        Assert.Equal(names.Distinct(), names);
        Assert.NotEmpty(names);
    }
}
