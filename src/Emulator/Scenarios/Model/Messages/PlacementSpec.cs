using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class PlacementSpec
{
    public double? X { get; set; }

    public double? Y { get; set; }

    public double? Scale { get; set; }

    public double? Rotation { get; set; }

    public static PlacementSpec Of(PlacementChange change) =>
        new() { X = change.X, Y = change.Y, Scale = change.Scale, Rotation = change.Rotation };
}
