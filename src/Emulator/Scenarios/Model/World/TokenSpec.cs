using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.World;

internal sealed class TokenSpec
{
    public Located<string>? Token { get; set; }

    /// <summary>Null: all lines.</summary>
    public IReadOnlyList<Located<string>>? Lines { get; set; }
}
