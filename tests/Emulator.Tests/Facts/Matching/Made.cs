namespace Chats.Emulator.Facts.Matching;

/// <summary>Facts made by hand.</summary>
internal static class Made
{
    public const string Line = "+12025550100";
    public const string Maya = "+14155550123";

    public static readonly Guid Chat = new("550e8400-e29b-41d4-a716-446655440000");
    public static readonly Guid Message = new("69a37c7d-af4f-4b5e-af42-e28e98ce873a");
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);

    public static Fact Fact(string kind, int seconds = 0) => new()
    {
        Kind = kind,
        Number = seconds + 1,
        At = Now.AddSeconds(seconds),
        By = Line,
        ByAccount = true,
        Line = Line,
        ChatId = Chat,
        ChatKey = "bakery",
        People = [Maya],
        Names = new Dictionary<string, string>(StringComparer.Ordinal) { [Maya] = "Maya" },
        MessageId = Message,
    };

    public static Fact Text(params string[] texts) => Fact(FactKind.Message) with
    {
        Texts = texts,
        Parts = [.. texts.Select(_ => "text")],
        Service = "iMessage",
    };

    public static Fact FromMaya(this Fact fact) => fact with { By = Maya, ByName = "Maya", ByAccount = false };
}
