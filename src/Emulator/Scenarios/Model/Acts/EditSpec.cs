namespace Chats.Emulator.Scenarios.Model.Acts;

internal sealed class EditSpec
{
    public string Text { get; set; } = "";

    public int Part { get; set; }
}
