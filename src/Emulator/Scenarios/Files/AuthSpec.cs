namespace Chats.Emulator.Scenarios.Files;

internal sealed class AuthSpec(Position position)
{
    public Position Position { get; } = position;

    public bool IsStrict { get; set; }

    public IReadOnlyList<TokenSpec> Tokens { get; set; } = [];
}
