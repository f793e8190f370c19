namespace Chats.Emulator.Control.State;

/// <summary>Where a sticker is on its bubble.</summary>
internal sealed record PlacementStateResponse(double X, double Y, double Scale, double Rotation);
