namespace Chats.Emulator.Domain.Messages;

/// <summary>What a call says of a sticker's placement; null: as it was, or as usual for a new one.</summary>
internal readonly record struct PlacementChange(double? X, double? Y, double? Scale, double? Rotation)
{
    /// <summary>Whether the scale is beyond what a sticker can have.</summary>
    public bool IsScaleLimited => Scale is < Placement.SmallestScale or > Placement.LargestScale;
}
