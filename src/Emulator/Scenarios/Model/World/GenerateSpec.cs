using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.World;

internal sealed class GenerateSpec(Position position)
{
    public Position Position { get; } = position;

    public int Chats { get; set; }

    /// <summary>The share of the chats that are groups.</summary>
    public double Groups { get; set; } = 0.2;

    public CountSpec Messages { get; set; } = new(position);

    public string Locale { get; set; } = "en";

    /// <summary>The share of the people whose handle is an e-mail address.</summary>
    public double Emails { get; set; } = 0.1;
}
