using System.Text;
using Chats.Emulator.Faults;
using Chats.Emulator.Journal;
using Chats.Emulator.Worlds.Inbound;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds;

/// <summary>
/// Whatever may happen to a world, at random; the same seed makes the same things happen as long as the world is the same.
/// </summary>
internal sealed class Happenings(TestWorld world, int seed)
{
    private static readonly string[] People = [Ana, Ben, Cleo, "+14155550125", "+14155550126"];

    private readonly Random _random = new(seed);

    public void Go(int count)
    {
        for (var n = 0; n < count; n++) Next();
    }

    private void Next()
    {
        switch (_random.Next(8))
        {
            case 0 or 1:
                world.Send($"Hello {_random.Next()}", Pick([Line, OtherLine]), [.. People.Take(_random.Next(1, 4))]);
                break;
            case 2:
                world.Writes(Pick(People), Pick(["Hello", "STOP", "Fine"]), Pick([Line, OtherLine]));
                break;
            case 3:
                world.Advance(TimeSpan.FromMilliseconds(_random.Next(3000)));
                break;
            case 4:
                Change(world.World.Faults);
                break;
            case 5:
                world.World.Faults.Match(new FakeCall());
                break;
            default:
                Journal();
                break;
        }
    }

    private void Change(FaultPlan faults)
    {
        var name = Pick(["one", "two", "three"]);
        if (_random.Next(4) == 0) faults.Remove(name);
        else
        {
            faults.Put(
                new FaultRule(name)
                {
                    On = "*",
                    When = new FaultWhen { Rate = 0.5, Ttl = TimeSpan.FromSeconds(4) },
                    Then = new FaultEffect { Malformed = true },
                });
        }
    }

    private void Journal()
    {
        var entry = new JournalEntry
        {
            At = world.World.Clock.GetUtcNow(),
            World = "test",
            Method = "GET",
            Path = $"/{_random.Next()}",
            Query = "",
            Status = 200,
            TraceId = world.World.NextTraceId(),
            DurationMs = 1,
        };
        world.World.Journal.Add(entry, Encoding.UTF8.GetBytes($"{_random.Next()}"), "{}"u8);
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
