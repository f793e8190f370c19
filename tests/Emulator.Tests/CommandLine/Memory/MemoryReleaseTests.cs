using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.CommandLine.Memory;

/// <summary>When memory is given back: once it is quiet, and only where there is much.</summary>
public sealed class MemoryReleaseTests : IDisposable
{
    private const long Much = 10 * MemoryRelease.WorthwhileBytes;

    private readonly FakeTimeProvider _time = new();
    private readonly MemoryRelease _release;
    private MemoryUse _use = new(Collections: 1, CommittedBytes: 0, Chats: 0);
    private int _given;

    public MemoryReleaseTests() => _release = new MemoryRelease(_time, () => _use, () =>
    {
        _given++;
        _use = _use with { Collections = _use.Collections + 1, CommittedBytes = MemoryRelease.WorthwhileBytes };
    });

    public void Dispose() => _release.Dispose();

    [Fact]
    public void What_a_busy_time_left_is_given_back_once()
    {
        _use = new MemoryUse(20, Much, Chats: 0);
        Pass(1);
        Assert.Equal(0, _given);

        Pass(10);

        Assert.Equal(1, _given);
    }

    [Fact]
    public void While_it_is_busy_nobody_is_held_up()
    {
        for (var i = 0; i < 20; i++)
        {
            _use = new MemoryUse(_use.Collections + 1, Much, Chats: 0);
            Pass(1);
        }

        Assert.Equal(0, _given);
    }

    [Fact]
    public void What_is_used_is_not_collected_again_and_again()
    {
        _use = new MemoryUse(20, Much, Chats: 0);
        Pass(2);
        Assert.Equal(1, _given);

        _use = new MemoryUse(40, (2 * MemoryRelease.WorthwhileBytes) - 1, Chats: 0); // less than twice of what remained
        Pass(10);
        Assert.Equal(1, _given);

        _use = new MemoryUse(60, 2 * MemoryRelease.WorthwhileBytes, Chats: 0);
        Pass(10);
        Assert.Equal(2, _given);
    }

    [Fact]
    public void What_a_large_world_held_is_given_back_when_it_goes()
    {
        _use = new MemoryUse(20, Much, Chats: 2 * MemoryRelease.LargeWorld);
        Pass(2);
        Assert.Equal(1, _given);

        _use = _use with { Chats = MemoryRelease.LargeWorld + 1 };
        Pass(10);
        Assert.Equal(1, _given);

        _use = _use with { Chats = MemoryRelease.LargeWorld };
        Pass(10);
        Assert.Equal(2, _given);
    }

    [Fact]
    public void A_little_is_kept()
    {
        _use = new MemoryUse(20, MemoryRelease.WorthwhileBytes - 1, Chats: 0);

        Pass(10);

        Assert.Equal(0, _given);
    }

    [Fact]
    public void After_its_end_nothing_happens()
    {
        _release.Dispose();
        _use = new MemoryUse(20, Much, Chats: 0);

        Pass(10);

        Assert.Equal(0, _given);
    }

    private void Pass(int times)
    {
        for (var i = 0; i < times; i++) _time.Advance(MemoryRelease.QuietTime);
    }
}
