// In the browser, too.

import type { Role } from '../inventory.ts';

/** What a head says without case, blanks and marks: "Details_Table0_DisplayName0" and "Display name" are one. */
export const normalizeHead = (head: string): string =>
  head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^details_table\d*_/, '')
    .replace(/(?<=\p{L})0$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const split = (words: string) => words.trim().split(/\s+/);

/**
 * Heads by what stands under them, normalized, the surest first. English, German, French, Spanish, Italian, Portuguese,
 * Dutch, Japanese, Korean, Chinese.
 */
export const headWords: Record<Role, readonly string[]> = {
  name: split(`
    displayname applicationname appdisplayname appname productname softwarename applicationdisplayname programname
    friendlyname applicationtitle softwaretitle name application app apps software product program title caption
    anzeigename anwendungsname programmname produktname anwendung programm produkt
    nomdaffichage nomdelapplication nomduproduit nom logiciel produit programme
    nombreparamostrar nombredelaaplicación nombredelproducto nombre aplicación producto programa
    nomevisualizzato nomeapplicazione nome applicazione prodotto programma
    nomedeexibição nomedoaplicativo nomedaaplicação aplicativo aplicação produto
    weergavenaam toepassingsnaam naam toepassing
    表示名 アプリケーション名 アプリ名 製品名 名前 アプリケーション アプリ
    표시이름 응용프로그램이름 앱이름 이름 응용프로그램 앱
    显示名称 应用程序名称 应用名称 名称 应用程序 应用 顯示名稱 應用程式名稱 名稱 應用程式`),
  identifier: split(`
    packagefamilyname packageidentifier bundleidentifier bundleid appbundleid appidentifier appusermodelid packageid
    packagefullname identifier packagename executable exe processname applicationid appid id
    bezeichner identifiant identificador identificatore 識別子 장치id 식별자 标识符 識別碼`),
  publisher: split(`
    applicationpublisher publisher publishername softwarevendor vendor developer company companyname manufacturer
    herausgeber hersteller anbieter éditeur fournisseur editor fabricante proveedor editore fornitore produttore
    fornecedor uitgever leverancier fabrikant 発行元 ベンダー 게시자 공급업체 发布者 发行商 供应商 發行者 供應商`),
  system: split(`
    platform applicationplatform appplatform osplatform operatingsystem devicedetailoperatingsystem os osdescription
    type apptype odatatype devicetype
    plattform betriebssystem plateforme systèmedexploitation plataforma sistemaoperativo piattaforma sistemaoperacional
    besturingssysteem typ tipo プラットフォーム オペレーティングシステム 플랫폼 운영체제 平台 操作系统 作業系統`),
  count: split(`
    devicecount installeddevicecount numberofdevices installationcount installcount numberofinstallations
    numberofinstalls machinecount computercount installations installs devices computers machines
    instances count total
    geräteanzahl anzahldergeräte anzahlgeräte anzahlderinstallationen anzahl installationen
    nombredappareils nombredinstallations appareils recuentodedispositivos númerodedispositivos dispositivos cantidad
    numerodidispositivi conteggiodispositivi conteggio contagemdedispositivos contagem aantalapparaten aantal
    デバイス数 インストール数 台数 디바이스수 장치수 设备计数 设备数 数量 裝置計數 裝置數 數量`),
  device: split(`
    deviceid intunedeviceid manageddeviceid resourceid machineid devicename computername netbiosname machinename
    hostname fqdn dnshostname pscomputername computer machine device endpoint
    geräteid gerätename gerät rechnername rechner iddelappareil nomdelappareil appareil nomdelordinateur ordinateur
    iddedispositivo nombredeldispositivo nombrededispositivo dispositivo nombredelequipo equipo iddispositivo
    nomedispositivo nomecomputer iddodispositivo nomedodispositivo nomedocomputador computador apparaatid apparaatnaam
    computernaam デバイスid デバイス名 コンピューター名 디바이스id 장치id 장치이름 컴퓨터이름
    设备id 设备名称 计算机名 裝置識別碼 裝置名稱 電腦名稱`),
};

/** Heads of columns that are not read, by which a line of heads is known, too. */
export const otherHeads: readonly string[] = split(`
  version displayversion applicationversion applicationshortversion productversion appversion installdate installlocation
  architecture source available status assigned applicationkey providername uninstallstring identifyingnumber
  verfügbar quelle disponible origen source disponibile origine disponível origem beschikbaar bron versión versione
  versão versie バージョン 利用可能 ソース 버전 사용가능 원본 版本 可用 来源 來源`);

const personal = new Set(
  split(`owner ipaddress location phonenumber imei firstname lastname mail manager benutzer benutzername utilisateur
    nomdutilisateur usuario nombredeusuario utente nomeutente gebruiker gebruikersnaam ユーザー ユーザー名 사용자
    사용자이름 用户 用户名 使用者 使用者名稱`),
);

/** Whether a column is about a person: nothing of it is read or shown. */
export function isPersonal(head: string): boolean {
  const word = normalizeHead(head);
  if (headWords.identifier.includes(word) || /count$/.test(word)) return false;
  return personal.has(word) || /user|upn|email/.test(word);
}
