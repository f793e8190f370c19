using Mono.Cecil;

namespace Chats.Emulator.Architecture;

/// <summary>Folders are small and know each other one way, as far down as there are folders.</summary>
public sealed class FolderTests
{
    private const int MostFiles = 30;

    /// <summary>
    /// The only types that know the folders below their own, whose types know theirs: each lists what there is, so that the rest need not.
    /// </summary>
    private static readonly string[] Registries =
    [
        "Chats.Emulator.Api.ApiJson", // the JSON of every operation's records
        "Chats.Emulator.Api.VendorApi", // maps every operation
        "Chats.Emulator.CommandLine.EmulatorCommands", // lists every command
        "Chats.Emulator.Control.ControlJson", // the JSON of every control record
        "Chats.Emulator.Control.ControlPlane", // maps every control operation
    ];

    [Fact]
    public void No_folder_is_a_heap() =>
        Assert.Equal(
            [], Sources.GroupBy(Folder).Where(folder => folder.Count() > MostFiles)
                .Select(folder => $"{folder.Key}: {folder.Count()} files"));

    [Fact]
    public void A_namespace_is_a_folder() =>
        Assert.Equal(
            [], Sources.Where(file => file.StartsWith("src/Emulator/", StringComparison.Ordinal))
                .Select(file => (File: file, Namespace: NamespaceIn(file)))
        .Where(each => each.Namespace is { } name && name != NamespaceOf(each.File)).Select(each => $"{each.File}: {each.Namespace}"));

    [Fact]
    public void Folders_know_each_other_one_way()
    {
        var graph = Graph();
        var circles =
            graph.Keys.Select(start => Reaches(graph, start, start)).Where(path => path is not null)
                .Select(path => string.Join(" -> ", path!)).Distinct().ToList();
        Assert.True(circles.Count == 0, string.Join('\n', circles));
    }

    private static IEnumerable<string> Sources => Docs.Repository.Files("src", "*.cs");

    private static string Folder(string file) => file[..file.LastIndexOf('/')];

    private static string NamespaceOf(string file) => "Chats." + Folder(file)["src/".Length..].Replace('/', '.');

    private static string? NamespaceIn(string file) =>
        Docs.Repository.Text(file).Split('\n')
            .FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))?["namespace ".Length..].TrimEnd(';', '\r');

    /// <summary>Which namespaces the types of each one use, registries aside, with the types that do.</summary>
    private static Dictionary<string, Dictionary<string, string>> Graph()
    {
        using var module = ModuleDefinition.ReadModule(typeof(EmulatorHost).Assembly.Location);
        var graph = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var type in module.GetTypes())
        {
            var from = Outermost(type);
            if (!IsOurs(from) || Registries.Contains(from.FullName)) continue;
            foreach (var used
                in Used(type).Select(reference => reference.Resolve()).OfType<TypeDefinition>().Where(used => used.Module == module)
                    .Select(Outermost))
            {
                if (!IsOurs(used) || used.Namespace == from.Namespace) continue;
                if (!graph.TryGetValue(from.Namespace, out var targets)) graph.Add(from.Namespace, targets = new(StringComparer.Ordinal));
                targets.TryAdd(used.Namespace, $"{from.Name} uses {used.Name}");
            }
        }

        return graph;
    }

    private static bool IsOurs(TypeDefinition type) => type.Namespace.StartsWith("Chats.Emulator", StringComparison.Ordinal);

    private static TypeDefinition Outermost(TypeDefinition type)
    {
        while (type.DeclaringType is not null) type = type.DeclaringType;
        return type;
    }

    private static IEnumerable<TypeReference> Used(TypeDefinition type)
    {
        var direct =
            new[] { type.BaseType }.Concat(type.Interfaces.Select(each => each.InterfaceType))
                .Concat(type.Fields.Select(field => field.FieldType))
            .Concat(type.Methods.SelectMany(Used)).Where(reference => reference is not null);
        return direct.SelectMany(Parts);
    }

    private static IEnumerable<TypeReference> Used(MethodDefinition method)
    {
        yield return method.ReturnType;
        foreach (var parameter in method.Parameters) yield return parameter.ParameterType;
        if (!method.HasBody) yield break;
        foreach (var operand in method.Body.Instructions.Select(instruction => instruction.Operand))
        {
            if (operand is TypeReference type) yield return type;
            if (operand is MemberReference { DeclaringType: { } declaring }) yield return declaring;
            if (operand is GenericInstanceMethod generic) foreach (var argument in generic.GenericArguments) yield return argument;
        }
    }

    private static IEnumerable<TypeReference> Parts(TypeReference type)
    {
        yield return type.GetElementType();
        if (type is not GenericInstanceType generic) yield break;
        foreach (var part in generic.GenericArguments.SelectMany(Parts)) yield return part;
    }

    /// <summary>The shortest way from a folder to another, as its steps; null: there is none.</summary>
    private static List<string>? Reaches(Dictionary<string, Dictionary<string, string>> graph, string start, string end)
    {
        var ways = new Queue<(string At, List<string> Steps)>([(start, [])]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (ways.TryDequeue(out var way))
        {
            foreach (var (next, step) in graph.GetValueOrDefault(way.At) ?? [])
            {
                List<string> steps = [.. way.Steps, $"{way.At} ({step})"];
                if (next == end) return steps;
                if (seen.Add(next)) ways.Enqueue((next, steps));
            }
        }

        return null;
    }
}
