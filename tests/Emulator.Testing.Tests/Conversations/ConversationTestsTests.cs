using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Chats.Emulator.Testing.Tests.Conversations;

/// <summary>Conversation tests as rows of a test framework.</summary>
public sealed class ConversationTestsTests : IDisposable
{
    private const string Text = """
        version: 1
        scenario:
          version: 1
          contacts: [ { handle: "+14155550123", name: Maya } ]
        app:
          url: https://shop.example
          webhook: /hooks
        tests:
          - name: Maya says ${word}
            each: [ { word: one }, { word: two } ]
            steps:
              - { as: Maya, say: "${word}", to: "+12025550100" }
              - expect: { message: { text: "You said ${word}" } }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Every_row_has_a_name_and_is_found_by_it()
    {
        var file = Write(Text);

        Assert.Equal([$"{file}: Maya says one [word: one]", $"{file}: Maya says two [word: two]"], ConversationTests.Names(_folder));
        Assert.Equal("Maya says two", ConversationTests.Get($"{file}: Maya says two [word: two]").Name);
        Assert.Contains(
            "did you mean 'Maya says two [word: two]'?",
            Assert.Throws<ArgumentException>(() => ConversationTests.Get($"{file}: Maya says twoo [word: two]")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ConversationTests.Get("nothing: at all"));
    }

    [Fact]
    public void Mistakes_are_told_all_at_once()
    {
        Write(Text.Replace("expect:", "expcet:", StringComparison.Ordinal));

        var refused = Assert.Throws<ScenarioException>(() => ConversationTests.Load(_folder));
        Assert.All(refused.Problems, problem => Assert.Contains(":13:", problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Passes_with_an_application_in_this_process()
    {
        Write(Text);
        await using var emulator = await ChatsEmulator.StartAsync();
        foreach (var test in ConversationTests.Load(_folder))
        {
            await using var world = await emulator.NewWorldAsync();
            using var echo = new Echo(world.CreateClient(), "You said");
            using var route = emulator.DeliverWebhooksTo("https://shop.example", echo);

            await test.RunAsync(world, cancellationToken: TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Throws_with_the_conversation_when_the_answer_is_another()
    {
        var file = Write(Text);
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { Loopback = true });
        await using var world = await emulator.NewWorldAsync();
        using var echo = new Echo(world.CreateClient(), "You wrote");
        using var route = emulator.DeliverWebhooksTo("https://shop.example", echo);

        var failed = await Assert.ThrowsAsync<ConversationTestException>(
            () => ConversationTests.Load(file)[0].RunAsync(world, cancellationToken: TestContext.Current.CancellationToken));

        Assert.StartsWith($"{file}:13:", failed.Message, StringComparison.Ordinal);
        Assert.Contains("You wrote one", failed.Message, StringComparison.Ordinal);
        Assert.Contains("You said one", failed.Message, StringComparison.Ordinal);
        Assert.EndsWith($"\nconsole: {world.ConsoleUrl}", failed.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string text)
    {
        var file = Path.Combine(_folder, "echo.test.yaml");
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>An application that answers every message.</summary>
    private sealed class Echo(HttpClient linq, string words) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var told = await request.Content!.ReadFromJsonAsync<JsonElement>(cancellationToken);
            if (told.GetProperty("event_type").GetString() == "message.received")
            {
                var data = told.GetProperty("data");
                var text = data.GetProperty("parts")[0].GetProperty("value").GetString();
                await linq.PostAsJsonAsync(
                    $"/v3/chats/{data.GetProperty("chat").GetProperty("id").GetString()}/messages",
                    new { message = new { parts = new[] { new { type = "text", value = $"{words} {text}" } } } }, cancellationToken);
            }

            return new HttpResponseMessage(HttpStatusCode.OK);
        }
    }
}
