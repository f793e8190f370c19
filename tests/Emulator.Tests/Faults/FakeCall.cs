namespace Chats.Emulator.Faults;

internal sealed record FakeCall : IFaultTarget
{
    public string? Operation { get; init; } = "createChat";

    public string Method { get; init; } = "POST";

    public string Path { get; init; } = "/chats";

    public string? Token { get; init; } = "key";

    public string? From { get; init; } = "+12025550100";

    public IReadOnlyList<string> To { get; init; } = ["+14155550123"];

    public string? Chat { get; init; }

    public string BodyText { get; init; } = """{"text":"Hello there"}""";

    public string? Header(string name) => name == "X-Test" ? "yes" : null;
}
