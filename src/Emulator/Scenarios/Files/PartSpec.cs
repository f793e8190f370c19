using Chats.Emulator.Domain;

namespace Chats.Emulator.Scenarios.Files;

/// <summary>A part of any kind; which members count depends on its type.</summary>
internal sealed class PartSpec
{
    public string Value { get; set; } = "";

    public IReadOnlyList<DecorationSpec> Decorations { get; set; } = [];

    public string? Mention { get; set; }

    public TextRange? MentionRange { get; set; }

    public string? Url { get; set; }

    public Guid? AttachmentId { get; set; }

    public AppSpec App { get; set; } = new();

    public LayoutSpec Layout { get; set; } = new();

    public string? FallbackText { get; set; }

    public bool Interactive { get; set; } = true;
}
