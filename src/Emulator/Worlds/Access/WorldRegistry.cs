using System.Collections.Concurrent;
using System.Globalization;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Usage;

namespace Chats.Emulator.Worlds.Access;

/// <summary>All worlds of an emulator, and which bearer token opens which.</summary>
internal sealed class WorldRegistry : IDisposable
{
    public const string DefaultName = "default";

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, World> _worlds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TokenAccess> _tokens = new(StringComparer.Ordinal);
    private readonly TimeProvider _system;
    private readonly WorldLimits _limits;
    private readonly Func<World, IEventDispatcher>? _dispatcher;
    private readonly WorldLinks? _links;
    private readonly TokenAccess _anybody;
    private WorldOrigin _boot;
    private readonly HashSet<long> _givenNumbers = [];
    private long _unnamed;

    public WorldRegistry(
        WorldOrigin boot, TimeProvider system, WorldLimits limits, Func<World, IEventDispatcher>? dispatcher = null,
        WorldLinks? links = null)
    {
        _system = system;
        _limits = limits;
        _dispatcher = dispatcher;
        _links = links;
        _boot = boot;
        Default = new World(DefaultName, boot, system, limits, dispatcher, Total, links);
        _worlds[DefaultName] = Default;
        _anybody = new TokenAccess(new Grant(Default), null);
        Declare(Default);
    }

    /// <summary>The world of all calls that name none.</summary>
    public World Default { get; }

    /// <summary>What the traffic of all worlds has exercised, of those that ended too.</summary>
    public CoverageCounters Total { get; } = new();

    public int Count => _worlds.Count;

    public int Maximum => _limits.Worlds;

    /// <summary>Every world by name.</summary>
    public IReadOnlyList<World> All => [.. _worlds.Values.OrderBy(world => world.Name, StringComparer.Ordinal)];

    public World? Find(string name) => _worlds.GetValueOrDefault(name);

    /// <summary>What a token opens; null when the scenario is strict and the token unknown, when it names a world badly, or one that
    /// has ended and whose name was not given by anybody.</summary>
    public TokenAccess? Open(string token)
    {
        if (_tokens.TryGetValue(token, out var access)) return access;
        if (Default.Origin.StrictTokens) return null;
        if (!WorldKey.IsMeant(token)) return _anybody;
        return WorldKey.NameIn(token) is { } name ? Fork(name, token) : null;
    }

    /// <summary>Creates a world; null when the name is taken, or when there are as many worlds as there may be.</summary>
    public World? Create(string? name, WorldOrigin origin) => Create(name, origin, out _);

    /// <inheritdoc cref="Create(string?, WorldOrigin)"/>
    /// <param name="name">Its name; null: the next free one.</param>
    /// <param name="origin">What it is made from.</param>
    /// <param name="isFull">Whether there are as many worlds as there may be.</param>
    public World? Create(string? name, WorldOrigin origin, out bool isFull)
    {
        lock (_gate)
        {
            isFull = _worlds.Count >= _limits.Worlds;
            if (isFull) return null;
            name ??= NextName();
            if (_worlds.ContainsKey(name)) return null;
            var world = new World(name, origin, _system, _limits, _dispatcher, Total, _links);
            _worlds[name] = world;
            _tokens[WorldKey.Of(world)] = new TokenAccess(new Grant(world), null);
            Declare(world);
            return world;
        }
    }

    /// <summary>
    /// Ends a world and forgets its tokens; false, and nothing happens, when it has ended already. Another may have its name by now.
    /// </summary>
    public bool Delete(World world)
    {
        lock (_gate)
        {
            if (!IsOurs(world)) return false;
            Withdraw(world);
            _tokens.TryRemove(WorldKey.Of(world), out _);
            _worlds.TryRemove(world.Name, out _);
        }

        world.Dispose();
        return true;
    }

    /// <summary>
    /// Makes a world start again from another scenario, whose tokens replace its old ones; false, and nothing happens, when it has ended.
    /// </summary>
    public bool Reseed(World world, WorldOrigin origin) => Replace(world, () => world.Reset(origin));

    /// <summary>
    /// Brings a world back to what it was as a whole, its tokens too; false, and nothing happens, when it has ended.
    /// </summary>
    public bool Restore(World world, WholeWorld whole) => Replace(world, () => world.Restore(whole));

    /// <summary>
    /// Starts the default world from another scenario, and the untouched worlds that were made from the one before.
    /// </summary>
    public (IReadOnlyList<World> Reseeded, IReadOnlyList<World> Kept) ReseedAll(WorldOrigin origin)
    {
        lock (_gate)
        {
            var reseeded = new List<World>();
            var kept = new List<World>();
            foreach (var world in All.OrderBy(world => world != Default))
            {
                Withdraw(world);
                (TryReseed(world, origin) ? reseeded : kept).Add(world);
                Declare(world);
            }

            _boot = origin;
            return (reseeded, kept);
        }
    }

    /// <summary>The tokens that open a world, in a stable order.</summary>
    public IReadOnlyList<string> TokensOf(World world) =>
        [.. _tokens.Where(pair => pair.Value.World == world).Select(pair => pair.Key).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        foreach (var world in _worlds.Values) world.Dispose();
    }

    private bool Replace(World world, Action replace)
    {
        lock (_gate)
        {
            if (!IsOurs(world)) return false;
            Withdraw(world);
            replace();
            Declare(world);
            return true;
        }
    }

    private bool TryReseed(World world, WorldOrigin origin)
    {
        if (world != Default) return ReferenceEquals(world.Origin, _boot) && world.ReseedIfUntouched(origin);
        world.Reseed(origin);
        return true;
    }

    private TokenAccess? Fork(string name, string token)
    {
        lock (_gate)
        {
            if (_tokens.TryGetValue(token, out var access)) return access;
            if (_worlds.GetValueOrDefault(name) is { } existing) return new TokenAccess(new Grant(existing), null);
            if (WasMade(name)) return null; // what is left of a test would begin it anew, unseen
            if (Create(name, Default.Origin) is not null) return _tokens[token];
            return new TokenAccess(null, EmulatorRules.WorldLimit.Refuse(
                $"This emulator already holds {_limits.Worlds} worlds; delete some or raise CHATS_EMULATOR_MAX_WORLDS"));
        }
    }

    /// <summary>A token keeps the world that declared it first, so that many worlds may come from one scenario.</summary>
    private void Declare(World world)
    {
        foreach (var declared in world.Origin.Tokens)
        {
            _tokens.TryAdd(declared.Token, new TokenAccess(new Grant(world, declared.Lines), null));
        }
    }

    private void Withdraw(World world)
    {
        foreach (var declared in world.Origin.Tokens)
        {
            if (_tokens.TryGetValue(declared.Token, out var access) && access.World == world) _tokens.TryRemove(declared.Token, out _);
        }
    }

    private bool IsOurs(World world) => _worlds.GetValueOrDefault(world.Name) == world;

    private string NextName()
    {
        string name;
        while (_worlds.ContainsKey(name = $"w{++_unnamed}")) _givenNumbers.Add(_unnamed);
        return name;
    }

    /// <summary>Whether a name is one that the registry gave to a world; none is given twice.</summary>
    private bool WasMade(string name) => name[0] == 'w'
        && long.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0 && number <= _unnamed && name[1] != '0' && !_givenNumbers.Contains(number);
}
