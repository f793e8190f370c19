using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.World;

internal sealed class CountSpec(Position position)
{
    public Position Position { get; } = position;

    public int Min { get; set; } = 1;

    public int? Max { get; set; }

    public int Most => Max ?? Math.Max(Min, 3);
}
