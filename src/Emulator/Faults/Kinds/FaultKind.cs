namespace Chats.Emulator.Faults.Kinds;

/// <summary>What goes wrong, apart from a delay: one record for each kind, and no others than those in this folder.</summary>
public abstract record FaultKind
{
    private protected FaultKind()
    {
    }

    /// <summary>Its key in a rule.</summary>
    internal abstract string Name { get; }

    /// <summary>What coverage counts it as.</summary>
    internal virtual string CountedAs => Name;

    /// <summary>Whether it answers by itself, so that the operation need not run.</summary>
    internal virtual bool ReplacesAnswer => false;

    /// <summary>What it is for one of the calls it hits; null: nothing.</summary>
    /// <param name="hit">The number of the hit, from 1.</param>
    internal virtual FaultKind? ForHit(long hit) => this;
}
