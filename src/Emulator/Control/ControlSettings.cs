namespace Chats.Emulator.Control;

/// <summary>What the options of an emulator decide about the control plane.</summary>
/// <param name="Token">The token its calls must carry; null: none.</param>
/// <param name="UploadLimit">How many bytes a snapshot may have.</param>
internal sealed record ControlSettings(string? Token, long UploadLimit);
