namespace Chats.Emulator.Scenarios.Model.Acts;

/// <summary>A reaction, or a vote.</summary>
internal sealed class ReactSpec
{
    /// <summary>Its type; of a vote the option.</summary>
    public string Type { get; set; } = "";

    public int Part { get; set; }

    public bool Removed { get; set; }
}
