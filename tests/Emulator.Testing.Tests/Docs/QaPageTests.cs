namespace Chats.Emulator.Testing.Tests.Docs;

/// <summary>docs/qa.md: conversation tests as rows.</summary>
public sealed class QaPageTests : IAsyncLifetime
{
    private ChatsEmulator emulator = null!;

    public async ValueTask InitializeAsync() => emulator = await ChatsEmulator.StartAsync();

    public ValueTask DisposeAsync() => emulator.DisposeAsync();

    public static TheoryData<string> Conversations => [.. ConversationTests.Names("conversations/**/*.yaml")];

    [Theory, MemberData(nameof(Conversations))]
    public async Task Conversation(string name)
    {
        await using var world = await emulator.NewWorldAsync();
        await ConversationTests.Get(name).RunAsync(world);
    }
}
