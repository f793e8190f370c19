using BenchmarkDotNet.Attributes;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Benchmarks;

/// <summary>What the engine alone costs on a world of 100,000 chats.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PageBenchmarks
{
    private WorldOrigin _origin = null!;
    private WorldState _state = null!;

    /// <summary>Where the page starts.</summary>
    [Params(0, 99_000)]
    public int Cursor { get; set; }

    [GlobalSetup]
    public void Seed()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "scenarios", "big.yaml");
        _origin = ScenarioLoader.Load(File.ReadAllText(file), file, TimeProvider.System.GetUtcNow()).Origin!;
        _state = _origin.State;
    }

    [Benchmark]
    public object Page()
    {
        var list = _state.Index.List(new IndexKey(LineScopes.All, IndexKey.Everybody));
        var page = new object[20];
        for (var i = 0; i < page.Length; i++) page[i] = _state.Chats[list[Cursor + i].ChatId];
        return page;
    }

    [Benchmark]
    public object Fork()
    {
        using var world = new World("fork", _origin, TimeProvider.System, new WorldLimits());
        return world.Current;
    }
}
