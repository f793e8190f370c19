namespace Chats.Emulator.Scenarios.Files;

internal sealed class TokenSpec
{
    public Located<string>? Token { get; set; }

    /// <summary>Null: all lines.</summary>
    public IReadOnlyList<Located<string>>? Lines { get; set; }
}
