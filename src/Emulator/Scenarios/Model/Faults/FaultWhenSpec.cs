using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Faults;

internal sealed class FaultWhenSpec
{
    public IReadOnlyList<int> Calls { get; set; } = [];

    public int? First { get; set; }

    public int? Every { get; set; }

    public int? After { get; set; }

    public int? Times { get; set; }

    public double? Rate { get; set; }

    public Located<IReadOnlyList<TimeSpec>>? Between { get; set; }

    public TimeSpan? Ttl { get; set; }
}
