using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.World;

internal sealed class AuthSpec(Position position)
{
    public Position Position { get; } = position;

    public bool IsStrict { get; set; }

    public IReadOnlyList<TokenSpec> Tokens { get; set; } = [];
}
